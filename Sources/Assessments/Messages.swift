package import Diagnostics

/// What assessments have to say.
extension MessageTemplate {
  static let mappedFileDiffers = MessageTemplate(
    "assessment.mapped-file-differs", .error,
    en:
      "The mapping is for a file with the SHA-256 {expected}; that of “{file}” is {found}. Check which export is meant, then correct `sha256` in the mapping or take the file it was written for.",
    zh: "该映射只用于 SHA-256 为 {expected} 的文件；“{file}”的是 {found}。请核实所指的是哪一次导出，再更正映射中的 `sha256`，或改用原先的文件。")
  static let periodEmpty = MessageTemplate(
    "assessment.period-empty", .error,
    en: "The period ends ({to}) before it begins ({from}), or holds nothing. “to” is the first day after the period.",
    zh: "评估期的结束（{to}）早于或等于开始（{from}）。“to”应填评估期之后的第一天。")
  static let cutoffBeforeEnd = MessageTemplate(
    "assessment.cutoff-before-end", .error,
    en:
      "The cutoff {cutoff} lies before the period's end {to}; case measures would not see the whole period. Leave it out or move it later.",
    zh: "截止时间 {cutoff} 早于评估期结束 {to}，个案指标将看不到完整的评估期。请删去或改晚。")
  static let periodTimeInvalid = MessageTemplate(
    "assessment.time-invalid", .error,
    en: "“{text}” is not a day such as 2024-01-01 or an instant such as 2024-01-01T00:00:00+08:00.",
    zh: "“{text}”不是 2024-01-01 这样的日期，也不是 2024-01-01T00:00:00+08:00 这样的时刻。")
  static let zoneUnknown = MessageTemplate(
    "assessment.zone-unknown", .error,
    en:
      "There are no rules for the time zone “{zone}” in {folder}. Write a name such as Asia/Shanghai (the package tzdata has them) or a fixed offset such as +08:00.",
    zh: "在 {folder} 中找不到时区“{zone}”的规则。请写 Asia/Shanghai 这样的名称（由 tzdata 软件包提供）或 +08:00 这样的固定偏移。")
  static let zoneDamaged = MessageTemplate(
    "assessment.zone-damaged", .error,
    en:
      "The rules of the time zone “{zone}” in {folder} cannot be read. Reinstall the package tzdata or write a fixed offset such as +08:00.",
    zh: "{folder} 中时区“{zone}”的规则无法读取。请重新安装 tzdata 软件包，或写 +08:00 这样的固定偏移。")
  static let outputIsAFile = MessageTemplate(
    "output.is-a-file", .error,
    en: "The output must be a folder, and a file of that name exists. Name another folder with --output.",
    zh: "输出应为文件夹，但已有同名文件。请用 --output 指定其他文件夹。")
  static let outputNotOurs = MessageTemplate(
    "output.not-ours", .error,
    en:
      "The folder holds something other than a Plumbline bundle, and is left as it is. Name an empty or new folder with --output.",
    zh: "该文件夹中有并非准绳结果包的内容，保持原样未动。请用 --output 指定空的或新的文件夹。")
  static let outputNotReadable = MessageTemplate(
    "output.not-readable", .error,
    en: "The folder cannot be looked into. Check its permissions, or name another folder with --output.",
    zh: "无法查看该文件夹的内容。请检查权限，或用 --output 指定其他文件夹。")
  static let outputNotWritable = MessageTemplate(
    "output.not-writable", .error,
    en: "The folder cannot be written to. Check its permissions, or name another folder with --output.",
    zh: "无法写入该文件夹。请检查权限，或用 --output 指定其他文件夹。")
  static let outputNotWritten = MessageTemplate(
    "output.not-written", .error,
    en:
      "The bundle could not be written: {reason.en} Nothing was changed; free space or name another folder with --output.",
    zh: "结果包未能写入：{reason.zh}原有内容未改动；请腾出空间或用 --output 指定其他文件夹。")
  static let fileMissing = MessageTemplate(
    "file.missing", .error,
    en: "There is no file “{file}”. Check the name; it is looked for from the assessment's folder.",
    zh: "找不到文件“{file}”。请检查名称；相对路径从评估文件所在的文件夹算起。")
  static let fileIsAFolder = MessageTemplate(
    "file.is-a-folder", .error,
    en: "“{file}” is a folder; name a file, or a pattern such as “{file}/*.csv”.",
    zh: "“{file}”是文件夹；请写文件名，或 “{file}/*.csv” 这样的模式。")
  static let fileNotReadable = MessageTemplate(
    "file.not-readable", .error,
    en: "“{file}” cannot be read. Check its permissions.",
    zh: "无法读取“{file}”。请检查权限。")
  static let patternWithoutFiles = MessageTemplate(
    "file.pattern-without-files", .error,
    en: "No file matches “{pattern}”. Check the folder and the ending.",
    zh: "没有文件与“{pattern}”匹配。请检查文件夹和扩展名。")
  static let fileTwice = MessageTemplate(
    "file.listed-twice", .error,
    en: "“{file}” is listed twice; its events would count twice. List it once.",
    zh: "“{file}”被列出两次，其中的事件会被重复计算。请只列一次。")
  static let judgementUnknownIndicator = MessageTemplate(
    "judgement.unknown-indicator", .error,
    en: "The rubric has no judgement indicator “{id}”. Check the spelling.",
    zh: "评估标准中没有名为“{id}”的评判指标。请检查拼写。")
  static let judgementUnknownUnit = MessageTemplate(
    "judgement.unknown-unit", .error,
    en: "There is no unit “{id}” in the table of communities. Check the spelling.",
    zh: "社区表中没有单位“{id}”。请检查拼写。")
  static let judgementOutOfRange = MessageTemplate(
    "judgement.out-of-range", .error,
    en: "The rating {rating} lies outside the question's scale, {lowest} to {highest}.",
    zh: "评分 {rating} 超出该问题的量表范围 {lowest} 至 {highest}。")
  static let judgementTwice = MessageTemplate(
    "judgement.twice", .error,
    en: "{rater} rates “{id}” at “{unit}” twice. Keep one rating.",
    zh: "{rater} 对“{unit}”的“{id}”评了两次。请只保留一次。")
  static let judgementFirst = MessageTemplate(
    "judgement.first-here", .information, en: "The first rating is here.", zh: "第一次评分在这里。")
  static let noEvents = MessageTemplate(
    "result.no-events", .warning,
    en: "The logs hold no event of the period; every measure over events has nothing to go on.",
    zh: "日志中没有评估期内的事件，所有基于事件的指标都没有依据。")
  static let recordsSetAside = MessageTemplate(
    "result.records-set-aside", .warning,
    en: "Records that could not be read were set aside, as the assessment allows.",
    zh: "有记录无法读取，已按评估规定搁置。")
  static let unknownUnitsIgnored = MessageTemplate(
    "result.unknown-units-ignored", .warning,
    en: "Events of units that are not listed were ignored, as the assessment says.",
    zh: "未列入社区表的单位的事件已按评估规定忽略。")
  static let duplicatesDropped = MessageTemplate(
    "result.duplicates-dropped", .warning,
    en: "Exact duplicates of other events were dropped, as the assessment says.",
    zh: "与其他事件完全相同的重复事件已按评估规定剔除。")
  static let undecidedRecords = MessageTemplate(
    "result.undecided-records", .warning,
    en: "Records lacked a field that an indicator's condition asks for, and did not match it.",
    zh: "有记录缺少指标条件所需的字段，未计为符合条件。")
  static let undecidedRules = MessageTemplate(
    "result.undecided-rules", .warning,
    en: "Rules could not be decided for want of a value, and did not act; supply what is missing.",
    zh: "有规则因缺少数值而无法判断，未执行；请补充所缺数值。")
  static let sourceCoverageUnknown = MessageTemplate(
    "result.source-coverage-unknown", .warning,
    en:
      "The assessment has no “sources”: whether the logs are whole is not known, and silence may be taken for absence.",
    zh: "评估没有“sources”表：日志是否完整无从得知，没有记录可能被当成没有发生。")
}

// MARK: Calendars and tables that measures look up

extension MessageTemplate {
  static let calendarMissing = MessageTemplate(
    "calendar.missing", .error,
    en:
      "Working days are counted by {indicators}, and the assessment has no calendar. Name one for each year, such as “calendar: ../../Rubrics/calendars/cn-{year}.yaml”.",
    zh: "{indicators} 按工作日计算，但评估没有工作日历。请为每个年份指定一份，例如“calendar: ../../Rubrics/calendars/cn-{year}.yaml”。")
  static let calendarMissingFor = MessageTemplate(
    "calendar.missing-for", .information, en: "Working days are counted here.", zh: "此处按工作日计算。")
  static let calendarDateInvalid = MessageTemplate(
    "calendar.date-invalid", .error,
    en: "“{text}” is not a day. Write year, month and day, such as 2024-10-01.",
    zh: "“{text}”不是日期。请写年、月、日，如 2024-10-01。")
  static let calendarOtherYear = MessageTemplate(
    "calendar.other-year", .error,
    en: "{date} is not a day of {year}, the year of this calendar. Move it to the calendar of its own year.",
    zh: "{date} 不属于本日历的年份 {year}。请移到该年份的日历中。")
  static let calendarFreeAnyway = MessageTemplate(
    "calendar.free-anyway", .error,
    en: "{date} is a weekend day and free anyway. Remove it; weekend days that are worked go under “make-up-days”.",
    zh: "{date} 是周末，本来就不上班。请删去；调休上班的周末写在“make-up-days”下。")
  static let calendarWorkedAnyway = MessageTemplate(
    "calendar.worked-anyway", .error,
    en: "{date} is one of Monday to Friday and worked anyway. Remove it; weekdays that are free go under “days-off”.",
    zh: "{date} 是周一至周五，本来就上班。请删去；放假的工作日写在“days-off”下。")
  static let calendarDayTwice = MessageTemplate(
    "calendar.day-twice", .error, en: "{date} is listed twice. Keep one.", zh: "{date} 列了两次。请只保留一次。")
  static let calendarYearTwice = MessageTemplate(
    "calendar.year-twice", .error,
    en: "There are two calendars of {year}. Name one of them only in “calendar”.",
    zh: "{year} 年有两份日历。请在“calendar”中只写其中一份。")
  static let calendarFirst = MessageTemplate(
    "calendar.first-here", .information, en: "The first is here.", zh: "第一处在此。")
  static let tableMissing = MessageTemplate(
    "table.file-missing", .warning,
    en:
      "There is no file “{file}” beside the assessment, which {indicators} would look up; without it that is insufficient evidence. Add the file.",
    zh: "评估文件旁没有“{file}”，而 {indicators} 需要查阅；没有它则证据不足。请补上该文件。")
  static let strataMissing = MessageTemplate(
    "table.strata-missing", .warning,
    en:
      "The assessment has no “strata”, which {indicators} would look up; without it that is insufficient evidence. Add “strata: strata.csv”, a table with the columns community, group, residents.",
    zh: "评估没有“strata”，而 {indicators} 需要查阅；没有它则证据不足。请添加“strata: strata.csv”，表中各列为 community、group、residents。")
  static let cacheDamaged = MessageTemplate(
    "cache.damaged", .warning,
    en: "“{file}” in the cache is damaged and was not used; the logs were measured anew and it was replaced.",
    zh: "缓存中的“{file}”已损坏，没有使用；日志已重新测量，该文件已替换。")
  static let cacheNotWritten = MessageTemplate(
    "cache.not-written", .warning,
    en:
      "What was measured could not be kept: {reason.en} The result is not affected; name another folder with --cache.",
    zh: "测量结果没能存入缓存：{reason.zh}结果不受影响；请用 --cache 另指定文件夹。")
  static let scratchNotReadable = MessageTemplate(
    "memory.scratch-not-readable", .error,
    en:
      "What --memory put on disk could not be read back; evaluate again without --memory, or with TMPDIR set to a folder on another disk.",
    zh: "--memory 存到磁盘的数据读不回来；请不带 --memory 重新评估，或把 TMPDIR 设为另一块磁盘上的文件夹。")
  static let tableNeededHere = MessageTemplate(
    "table.needed-here", .information, en: "It is needed here.", zh: "此处需要它。")
  static let tablesMissing = MessageTemplate(
    "result.tables-missing", .warning,
    en: "Tables that indicators look up were not handed over; what rests on them is insufficient evidence.",
    zh: "有指标需要查阅的表没有提供，依赖它们的指标证据不足。")
}

/// The catalogue of this module.
package enum AssessmentMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] =
    [
      .mappedFileDiffers, .periodEmpty, .cutoffBeforeEnd, .periodTimeInvalid, .zoneUnknown, .zoneDamaged,
      .outputIsAFile, .outputNotOurs, .outputNotReadable, .outputNotWritable, .outputNotWritten, .fileMissing,
      .fileIsAFolder, .fileNotReadable, .patternWithoutFiles, .fileTwice, .judgementUnknownIndicator,
      .judgementUnknownUnit, .judgementOutOfRange, .judgementTwice, .judgementFirst,
      .noEvents, .recordsSetAside, .unknownUnitsIgnored, .duplicatesDropped, .undecidedRecords, .undecidedRules,
      .sourceCoverageUnknown,
      .calendarMissing, .calendarMissingFor, .calendarDateInvalid, .calendarOtherYear, .calendarFreeAnyway,
      .calendarWorkedAnyway, .calendarDayTwice, .calendarYearTwice, .calendarFirst, .tableMissing, .strataMissing,
      .tableNeededHere, .tablesMissing, .cacheDamaged, .cacheNotWritten, .scratchNotReadable,
    ] + pseudonyms + waivers
}

extension WriteFailure {
  /// The reason as a sentence that goes into a message.
  var reason: LocalizedText {
    switch self {
    case .folderMissing: LocalizedText(english: "the folder is not there.", chinese: "文件夹不存在。")
    case .notPermitted: LocalizedText(english: "it is not permitted.", chinese: "没有权限。")
    case .readOnly: LocalizedText(english: "the disk can only be read.", chinese: "磁盘是只读的。")
    case .noSpace: LocalizedText(english: "no space is left.", chinese: "空间不足。")
    case .folder: LocalizedText(english: "it is a folder.", chinese: "这是一个文件夹。")
    case .notAFolder: LocalizedText(english: "a part of the path is not a folder.", chinese: "路径中有一段不是文件夹。")
    case .nameTooLong: LocalizedText(english: "the name is too long.", chinese: "名称过长。")
    case .system(let code):
      LocalizedText(english: "the system gives the error number \(code).", chinese: "系统错误，编号 \(code)。")
    }
  }
}
