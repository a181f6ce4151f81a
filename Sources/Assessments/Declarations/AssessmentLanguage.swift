internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import Robustness
internal import Rubrics
package import YAMLDocuments

/// The keys of assessment files: what the loader reads, schemas complete and references list.
package enum AssessmentLanguage {
  /// What stands in an assessment file.
  package static let assessmentFile = YAMLValueKind.mapping(assessment)
  /// What stands in a list of judgements.
  package static let judgementFile = YAMLValueKind.mapping(judgements)
  /// What stands in an assessor's sheet.
  package static let judgementSheetFile = YAMLValueKind.mapping(judgementSheet)
  /// What stands in a calendar.
  package static let calendarFile = YAMLValueKind.mapping(calendar)
  /// What stands in a file of waivers.
  package static let waiverFile = YAMLValueKind.mapping(waivers)
  /// What stands in a file of stages.
  package static let stageFile = YAMLValueKind.mapping(stages)
}

/// The assessment file.
extension AssessmentLanguage {
  /// A file's name, or a pattern of names.
  package static let files = YAMLValueKind.shared(
    YAMLSharedKind(
      "files", en: "A file's name relative to this file; * and ? stand for any characters and any one character",
      zh: "相对于本文件的文件名；* 和 ? 分别代表任意多个和任意一个字符", examples: ["\"logs/*.csv\""], kind: .text))

  /// A file's name.
  private static let file = YAMLValueKind.shared(
    YAMLSharedKind(
      "file", en: "A file's name relative to this file", zh: "相对于本文件的文件名", examples: ["communities.csv"],
      kind: .text))

  /// A day or an instant.
  package static let time = YAMLValueKind.shared(
    YAMLSharedKind(
      "time", en: "A day, which stands for its first midnight, or an instant with its offset",
      zh: "日期（指当天零点），或带时区偏移的时刻", examples: ["2024-01-01", "\"2024-01-01T00:00:00+08:00\""],
      kind: .written(pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([Tt ].+)?)?)?$")))

  /// The root of an assessment file.
  package static let assessment = YAMLMappingDeclaration(
    of: LocalizedText(english: "The assessment", chinese: "评估"),
    keys: [
      .optional(
        "plumbline", .choice(["1"]), or: .value("1"), en: "The version of the language", zh: "语言的版本",
        examples: ["1"]),
      .required("assessment", .text, en: "The assessment's name", zh: "评估的名称", examples: ["jinning-2024"]),
      .optional(
        "title", .localizedText, en: "What people call it", zh: "标题",
        examples: ["{zh: 津宁社区 2024 年度评估, en: Jinning community 2024}"]),
      .optional(
        "notice", .localizedText, en: "What every reader must know first; it stands at the head of every report",
        zh: "读者首先要知道的事，写在每份报告开头", examples: ["{zh: 虚构数据, en: Made-up data}"]),
      .required(
        "rubric", .text, en: "The rubric's folder, relative to this file", zh: "评估标准的文件夹，相对于本文件",
        examples: ["../../Rubrics/active-citizenship"]),
      .optional(
        "profile", .identifier, or: .words(LocalizedText(english: "all indicators", chinese: "全部指标")),
        en: "The rubric's profile by which to evaluate", zh: "按评估标准的哪一方案评估", examples: ["quick-check"]),
      .required("period", .mapping(period), en: "The time that is evaluated", zh: "评估期"),
      .optional(
        "cutoff", time, or: .words(LocalizedText(english: "the end of the period", chinese: "评估期的结束")),
        en: "What happens from here on is not seen by case measures", zh: "个案测量不看此后发生的事", examples: ["2025-02-01"]),
      .required(
        "communities", file, en: "The table of units: community, name, subdistrict, district, city and any facts",
        zh: "单位表：community、name、subdistrict、district、city 以及任意事实"),
      .optional(
        "facts", file, en: "Further facts in long form: unit, fact, value, source, place, note",
        zh: "长表形式的其他事实：unit、fact、value、source、place、note", examples: ["facts.csv"]),
      .optional(
        "sources", file, en: "Which source was supplied for which month: body, source, month, status",
        zh: "各来源逐月是否提供：body、source、month、status", examples: ["sources.csv"]),
      .optional(
        "strata", file, en: "Residents by group: community, group, residents", zh: "各群体的居民数：community、group、residents",
        examples: ["strata.csv"]),
      .optional(
        "logs", .list(of: .mapping(logEntry), atLeast: 0), en: "The logs; ids are unique within an entry",
        zh: "日志；编号在每一条目内唯一", examples: ["[{files: \"logs/*.csv\"}]"]),
      .optional(
        "seals", .mapping(seals), en: "The seals that the logs were handed over with, against which they are checked",
        zh: "日志移交时的封存记录，评估时据此核对"),
      .optional(
        "judgements", .oneOrMore(of: files), en: "The files of judgements: a sheet for each assessor, or lists",
        zh: "评判文件：每位评估员一份评判表，或评级列表", examples: ["judgements/*.yaml"]),
      .optional(
        "cooling-off", .wholeNumber(in: 0...50), or: .value("0"),
        en: "For how many years after a tie to a body has ended an assessor may not rate it",
        zh: "评估员与某一方的利害关系结束后，多少年内不得评它", examples: ["3"]),
      .optional(
        "waivers", .oneOrMore(of: files), en: "The files of waivers", zh: "豁免文件", examples: ["waivers.yaml"]),
      .optional(
        "assessor", .mapping(assessor), en: "Who evaluates, and how independently", zh: "评估方及其独立性"),
      .optional(
        "stages", file, en: "The file of the evaluation's own stages", zh: "评估过程各阶段的文件", examples: ["stages.yaml"]),
      .optional(
        "calendar", .oneOrMore(of: files), en: "The calendars of working days", zh: "工作日历文件",
        examples: ["../../Rubrics/calendars/cn-2024.yaml"]),
      .optional(
        "bad-records", .mapping(badRecords), or: .words(LocalizedText(english: "any stops", chinese: "有一条即停止")),
        en: "How many bad records are set aside before the run stops", zh: "坏记录多到什么程度才停止"),
      .optional(
        "unknown-units", .choice(IntakeRules.UnknownUnits.allCases.map(\.rawValue)), or: .value("error"),
        en: "What is done with events of units that are not listed", zh: "未列入单位表的单位的事件怎么办"),
      .optional(
        "duplicates", .choice(IntakeRules.Duplicates.allCases.map(\.rawValue)), or: .value("count"),
        en: "What is done with records that are equal in every field but id", zh: "除编号外完全相同的记录怎么办"),
      .optional(
        "log-digest", .choice(LogDigest.allCases.map(\.rawValue)), or: .value("files"),
        en:
          "What the logs are known again by: the digests of their files, or besides one of all events, the same for the same events in any file, format and order",
        zh: "凭什么认出日志：各文件的摘要，或另加全部事件的摘要（同样的事件，无论文件、格式与顺序，摘要相同）"),
      .optional(
        "robustness", .mapping(robustness),
        or: .words(LocalizedText(english: "it is not looked at", chinese: "不作检验")),
        en: "How sure scores and ranks are: intervals by chance, and what other choices would make of the ranks",
        zh: "得分与名次有多大把握：偶然因素造成的区间，以及换一种做法名次会怎样", examples: ["{replicates: 1000}"]),
      .optional(
        "seed", .text, or: .words(LocalizedText(english: "empty", chinese: "空")),
        en: "The public value from which every choice by lot is derived", zh: "一切抽取所依据的公开数值",
        examples: ["\"2024-12-31 6 3 5 1 2 4\""]),
    ])

  /// `period`.
  package static let period = YAMLMappingDeclaration(
    of: LocalizedText(english: "The period", chinese: "评估期"),
    keys: [
      .required("from", time, en: "The first day", zh: "第一天", examples: ["2024-01-01"]),
      .required("to", time, en: "The first day after the period", zh: "评估期之后的第一天", examples: ["2025-01-01"]),
      .required(
        "zone", .text, en: "The time zone: a name, or a fixed offset in quotes", zh: "时区：名称，或加引号的固定偏移",
        examples: ["Asia/Shanghai", "\"+08:00\""]),
    ])

  /// `seals`.
  static let seals = YAMLMappingDeclaration(
    of: LocalizedText(english: "The seals", chinese: "封存记录"),
    keys: [
      .required("files", .oneOrMore(of: files), en: "The seals' files", zh: "封存记录文件", examples: ["handover.json"]),
      .optional(
        "differing", .choice(SealRules.Treatment.allCases.map(\.rawValue)), or: .value("stop"),
        en: "What is done where a log is not what was sealed", zh: "日志与封存的不同时怎么办"),
      .optional(
        "unsealed", .choice(SealRules.Treatment.allCases.map(\.rawValue)), or: .value("warn"),
        en: "What is done with a log that no seal names", zh: "没有封存过的日志怎么办"),
    ])

  /// `robustness`.
  static let robustness = YAMLMappingDeclaration(
    of: LocalizedText(english: "The look at robustness", chinese: "稳健性检验"),
    keys: [
      .optional(
        "replicates", .wholeNumber(in: RobustnessSettings.allowedReplicates),
        or: .value(String(RobustnessSettings.usualReplicates)), en: "How many times everything is drawn anew",
        zh: "重新抽取多少次", examples: ["1000"]),
      .optional(
        "confidence", .choice(RobustnessSettings.Confidence.allCases.map(\.rawValue)), or: .value("95%"),
        en: "The share of the draws that an interval holds", zh: "区间应包含多大比例的抽取结果"),
    ])

  /// An entry under `logs`.
  static let logEntry = YAMLMappingDeclaration(
    of: LocalizedText(english: "The log entry", chinese: "日志条目"),
    keys: [
      .required("files", .oneOrMore(of: files), en: "Its files", zh: "文件"),
      .optional(
        "mapping", file, or: .words(LocalizedText(english: "the files hold events as they are", chinese: "文件本身就是标准事件")),
        en: "The mapping file that says how the records become events", zh: "说明记录如何变成事件的映射文件",
        examples: ["mappings/hotline.yaml"]),
    ])

  /// `bad-records`.
  static let badRecords = YAMLMappingDeclaration(
    of: LocalizedText(english: "The rule for bad records", chinese: "坏记录规则"),
    keys: [
      .required(
        "stop-above", .share, en: "The share of bad records above which the run stops", zh: "坏记录超过此比例即停止",
        examples: ["1%"])
    ])
}

/// Calendars of working days.
extension AssessmentLanguage {
  /// The root of a calendar.
  package static let calendar = YAMLMappingDeclaration(
    of: LocalizedText(english: "The calendar", chinese: "工作日历"),
    keys: [
      .optional(
        "plumbline", .choice(["1"]), or: .value("1"), en: "The version of the language", zh: "语言的版本",
        examples: ["1"]),
      .required("calendar", .identifier, en: "The calendar's id", zh: "日历的标识", examples: ["cn-2024"]),
      .optional(
        "title", .localizedText, en: "What people call it", zh: "名称",
        examples: ["{zh: 2024 年工作日历, en: Working days 2024}"]),
      .optional(
        "notice", .localizedText, en: "Where its days are published", zh: "各日期的出处",
        examples: ["{zh: 国办发明电〔2023〕7号, en: Notice 7 of 2023}"]),
      .required(
        "year", .wholeNumber(in: CivilDate.years), en: "The year", zh: "年份", examples: ["2024"]),
      .required(
        "days-off", .list(of: date, atLeast: 0), en: "Weekdays on which nobody works; [] for none",
        zh: "放假的周一至周五；没有则写 []", examples: ["[2024-01-01]"]),
      .required(
        "make-up-days", .list(of: date, atLeast: 0), en: "Saturdays and Sundays that are worked; [] for none",
        zh: "上班的周六、周日；没有则写 []", examples: ["[2024-02-04]"]),
    ])

  /// A civil date.
  private static let date = YAMLValueKind.written(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
}
