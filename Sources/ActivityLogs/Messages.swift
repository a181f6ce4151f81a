package import Diagnostics

// MARK: Files

extension MessageTemplate {
  static let inputMissing = MessageTemplate(
    "input.missing", .error,
    en: "There is no file “{file}”. Check the name and the folder.",
    zh: "没有文件“{file}”。请检查文件名和所在文件夹。")
  static let inputIsFolder = MessageTemplate(
    "input.is-a-folder", .error,
    en: "“{file}” is a folder, not a file. Name a file in it, or all with a pattern such as “{file}/*.csv”.",
    zh: "“{file}”是文件夹，不是文件。请写出其中的文件名，或用“{file}/*.csv”这样的模式。")
  static let inputIsSpecial = MessageTemplate(
    "input.not-a-regular-file", .error,
    en: "“{file}” is a pipe or a device, which cannot be read a second time. Save it as a file first.",
    zh: "“{file}”是管道或设备，无法重复读取。请先另存为普通文件。")
  static let inputNotPermitted = MessageTemplate(
    "input.not-permitted", .error,
    en: "“{file}” may not be read. Ask for the permission, or copy it to where you may read it.",
    zh: "没有读取“{file}”的权限。请取得权限，或把它复制到可读的位置。")
  static let inputTooLarge = MessageTemplate(
    "input.too-large", .error,
    en: "“{file}” has more than {limit} MiB. Split it, or leave out what is not needed.",
    zh: "“{file}”超过 {limit} MiB。请拆分文件，或去掉不需要的内容。")
  static let inputFailed = MessageTemplate(
    "input.read-failed", .error,
    en: "“{file}” could not be read to its end (system error {code}). Check the disk or the network, then run again.",
    zh: "未能读完“{file}”（系统错误 {code}）。请检查磁盘或网络后重试。")
}

// MARK: Tables

extension MessageTemplate {
  static let quoteInsideField = MessageTemplate(
    "csv.quote-inside-field", .error,
    en: "A quote stands in a field that does not begin with one. Put the field in quotes, and the quote in it twice.",
    zh: "字段开头没有引号，中间却出现引号。请把整个字段放在引号内，字段中的引号写两次。")
  static let textAfterQuote = MessageTemplate(
    "csv.text-after-quote", .error,
    en: "Text follows the quote that ends the field. Inside a quoted field, write every quote twice.",
    zh: "字段结束的引号后面还有内容。带引号的字段中，每个引号要写两次。")
  static let unterminatedQuote = MessageTemplate(
    "csv.unterminated-quote", .error,
    en: "The quote that opens on line {line} is never closed, so the rest of the file belongs to no record. Close it.",
    zh: "第 {line} 行打开的引号直到文件末尾都没有关闭，其后的内容无法分成记录。请补上引号。")
  static let loneCarriageReturn = MessageTemplate(
    "csv.lone-carriage-return", .error,
    en: "A line ends with a carriage return alone, as on old Macs. Save the file with LF or CR LF line ends.",
    zh: "此行仅以回车符（CR）结尾（旧 Mac 格式）。请以 LF 或 CRLF 换行另存文件。")
  static let recordTooLong = MessageTemplate(
    "csv.record-too-long", .error,
    en: "The record that begins here has more than {limit} MiB; a quote in it is probably never closed. Close it.",
    zh: "从这里开始的记录超过 {limit} MiB，其中很可能有一个引号没有关闭。请补上引号。")
  static let nulByte = MessageTemplate(
    "csv.nul-byte", .error,
    en: "A NUL byte stands at byte {offset}. The file is damaged or not a text; export it anew as UTF-8.",
    zh: "第 {offset} 字节处是 NUL 字节。文件已损坏或不是文本；请重新导出为 UTF-8。")
  static let invalidUTF8 = MessageTemplate(
    "csv.invalid-utf-8", .error,
    en: "Byte {offset} (0x{byte}) is not UTF-8. Save the file as UTF-8; nothing is replaced by guess.",
    zh: "第 {offset} 字节（0x{byte}）不是 UTF-8。请把文件另存为 UTF-8；程序不会猜测替换。")
  static let looksLikeUTF16 = MessageTemplate(
    "csv.utf-16", .error,
    en: "The file looks like UTF-16. Convert it to UTF-8 (in Excel: “CSV UTF-8”).",
    zh: "文件看起来是 UTF-16 编码。请转换为 UTF-8（Excel 中选“CSV UTF-8”）。")
  static let looksLikeGB18030 = MessageTemplate(
    "csv.gb18030", .error,
    en: "From byte {offset} on, the text is not UTF-8 but looks like GB18030 (GBK). Convert the file to UTF-8.",
    zh: "从第 {offset} 字节起不是 UTF-8，看起来是 GB18030（GBK）编码。请把文件转换为 UTF-8。")
  static let fieldCount = MessageTemplate(
    "csv.field-count", .error,
    en: "The record has {found} fields, the header {expected}. Look for a comma without quotes or a missing one.",
    zh: "此记录有 {found} 个字段，表头有 {expected} 个。请检查是否有未加引号的逗号或缺少逗号。")
  static let emptyLine = MessageTemplate(
    "csv.empty-line", .warning, en: "An empty line is skipped. Remove it.", zh: "跳过空行。请删除它。")
  static let emptyLines = MessageTemplate(
    "csv.empty-lines", .warning,
    en: "Empty lines are skipped: {count} in the file, the first here. Remove them.",
    zh: "跳过空行：文件中共 {count} 行，第一行在此。请删除。")
  static let tableEmpty = MessageTemplate(
    "csv.no-header", .error,
    en: "The file is empty. Its first line must name the columns.",
    zh: "文件是空的。第一行必须写列名。")
  static let columnWithoutName = MessageTemplate(
    "csv.column-without-name", .error,
    en: "Column {number} has no name. Name it, or remove it.",
    zh: "第 {number} 列没有列名。请命名，或删除该列。")
  static let columnTwice = MessageTemplate(
    "csv.column-twice", .error,
    en: "The column “{name}” is there twice. Rename or remove one.",
    zh: "列“{name}”出现两次。请改名或删除其中一列。")
  static let columnsLookAlike = MessageTemplate(
    "csv.columns-look-alike", .error,
    en: "Two columns look the same, “{name}”, but are written with different characters. Rename one.",
    zh: "有两列看起来都是“{name}”，但字符编码不同。请改名其中一列。")
  static let columnMissing = MessageTemplate(
    "csv.column-missing", .error,
    en: "The column “{name}” is missing. Add it to the header, or correct its name there.",
    zh: "缺少列“{name}”。请在表头补上，或更正列名。")
  static let columnPerhapsThis = MessageTemplate(
    "csv.column-perhaps-this", .information,
    en: "Perhaps the column “{name}” is meant for it.", zh: "列“{name}”可能就是它。")
  static let columnUnknown = MessageTemplate(
    "csv.column-unknown", .error,
    en: "The column “{name}” has no meaning here. Remove it; known are {known}.",
    zh: "此处不认识列“{name}”。请删除；可用的列有 {known}。")
  static let wrongSeparator = MessageTemplate(
    "csv.wrong-separator", .error,
    en: "The header seems to be separated by {separator}. Save the file with commas between the fields.",
    zh: "表头似乎以{separator}分隔。请以逗号分隔字段另存文件。")
  static let firstHere = MessageTemplate(
    "table.first-here", .information, en: "The first is here.", zh: "第一处在此。")
}

// MARK: Records

extension MessageTemplate {
  static let unitColumnMissing = MessageTemplate(
    "log.unit-column-missing", .error,
    en: "Neither a column “community” nor “subdistrict” is there. Add one, or correct its name in the header.",
    zh: "既没有列“community”，也没有列“subdistrict”。请补上一列，或更正表头中的列名。")
  static let columnLikeField = MessageTemplate(
    "log.column-like-field", .warning,
    en: "The column “{name}” is taken for an attribute of your own. If the field “{field}” is meant, correct the name.",
    zh: "列“{name}”按自定义属性读取。若本意是字段“{field}”，请更正列名。")
  static let timeMissing = MessageTemplate(
    "record.time-missing", .error,
    en: "The record has no time. Give at least the year, such as 2024 or 2024-05-01.",
    zh: "记录没有时间。请至少写年份，如 2024 或 2024-05-01。")
  static let timeMalformed = MessageTemplate(
    "record.time-malformed", .error,
    en: "“{value}” in “{column}” is not a time. Write 2024-05-01T09:30:00+08:00, or 2024-05-01, 2024-05, 2024.",
    zh: "“{column}”中的“{value}”不是时间。请写成 2024-05-01T09:30:00+08:00，或 2024-05-01、2024-05、2024。")
  static let timeOutOfRange = MessageTemplate(
    "record.time-out-of-range", .error,
    en: "“{value}” in “{column}” is not a date of the years 1700 to 2200. Correct it.",
    zh: "“{column}”中的“{value}”不是 1700 至 2200 年间存在的日期。请更正。")
  static let timeLeapSecond = MessageTemplate(
    "record.time-leap-second", .error,
    en: "“{value}” in “{column}” is a leap second, which is not counted. Write second 59 or the next minute.",
    zh: "“{column}”中的“{value}”是闰秒，程序不计闰秒。请写成第 59 秒或下一分钟。")
  static let timeTooPrecise = MessageTemplate(
    "record.time-too-precise", .error,
    en: "“{value}” in “{column}” has more than nine digits in the second. Leave out the rest.",
    zh: "“{column}”中的“{value}”秒的小数超过九位。请去掉多余位数。")
  static let timeWithoutOffset = MessageTemplate(
    "record.time-without-offset", .error,
    en: "“{value}” in “{column}” does not say which clock it is. Add the offset, such as +08:00.",
    zh: "“{column}”中的“{value}”没有时区偏移。请补上，如 +08:00。")
  static let endBeforeTime = MessageTemplate(
    "record.end-before-time", .error,
    en: "The record ends before it begins. Correct “time” or “end”.",
    zh: "记录的结束早于开始。请更正“time”或“end”。")
  static let numberMalformed = MessageTemplate(
    "record.number-malformed", .error,
    en: "“{value}” in “{column}” is not a number. Write digits and at most one point, such as 12.5.",
    zh: "“{column}”中的“{value}”不是数字。请只写数字和至多一个小数点，如 12.5。")
  static let numberTooLarge = MessageTemplate(
    "record.number-too-large", .error,
    en: "“{value}” in “{column}” has more than 18 digits before the point. Correct it.",
    zh: "“{column}”中的“{value}”小数点前超过 18 位。请更正。")
  static let numberTooPrecise = MessageTemplate(
    "record.number-too-precise", .error,
    en: "“{value}” in “{column}” has more than 18 digits behind the point. Correct it.",
    zh: "“{column}”中的“{value}”小数点后超过 18 位。请更正。")
  static let actorMissing = MessageTemplate(
    "record.actor-missing", .error,
    en: "The record does not say whose act it is. Fill in “actor”: {known}.",
    zh: "记录没有写明行为主体。请填写“actor”：{known}。")
  static let actorUnknown = MessageTemplate(
    "record.actor-unknown", .error,
    en: "“{value}” is not one of the four actors. Write {known}.",
    zh: "“{value}”不是四类主体之一。请写 {known}。")
  static let activityMissing = MessageTemplate(
    "record.activity-missing", .error,
    en: "The record does not say what happened. Fill in “activity” with a term of the vocabulary.",
    zh: "记录没有写明发生了什么。请在“activity”中填写词汇表中的术语。")
  static let activityUnknown = MessageTemplate(
    "record.activity-unknown", .error,
    en: "The vocabulary has no activity “{value}”. Correct it, or add the term to the vocabulary.",
    zh: "词汇表中没有活动“{value}”。请更正，或把该术语加入词汇表。")
  static let unitMissing = MessageTemplate(
    "record.unit-missing", .error,
    en: "The record belongs to no unit. Fill in “community”, or “subdistrict” for an act of the whole sub-district.",
    zh: "记录没有所属单位。请填写“community”；属于整个街道的行为填写“subdistrict”。")
  static let unitUnknown = MessageTemplate(
    "record.unit-unknown", .error,
    en:
      "“{value}” in “{level}” is not in the table of communities. Correct it, list it, or say “unknown-units: ignore”.",
    zh: "“{level}”中的“{value}”不在社区表中。请更正，或列入社区表，或在评估中写“unknown-units: ignore”。")
  static let unitOnOtherLevel = MessageTemplate(
    "record.unit-on-other-level", .information,
    en: "The table lists “{value}” as “{level}”.", zh: "社区表中“{value}”属于“{level}”。")
  static let subdistrictNotParent = MessageTemplate(
    "record.subdistrict-not-parent", .error,
    en: "“{community}” does not belong to “{subdistrict}” in the table of communities. Correct one of the two.",
    zh: "社区表中“{community}”不属于“{subdistrict}”。请更正其中之一。")
  static let fieldNeeded = MessageTemplate(
    "record.field-needed", .error,
    en: "A record of “{activity}” needs “{field}”, which is empty. Fill it in.",
    zh: "“{activity}”的记录必须有“{field}”，此处为空。请补上。")
  static let idTwice = MessageTemplate(
    "record.id-twice", .error,
    en: "The id “{id}” is used by more than one record. Give every record an id of its own.",
    zh: "编号“{id}”被多条记录使用。每条记录必须有唯一的编号。")
  static let sameAgain = MessageTemplate(
    "record.same-again", .information,
    en: "The same again in other records ({count}): {places}.", zh: "另有 {count} 条记录有同样的问题：{places}。")
  static let moreKinds = MessageTemplate(
    "records.more-not-shown", .warning,
    en: "{count} more faults of records are not shown.", zh: "另有 {count} 处记录问题未显示。")
  static let recordsSetAside = MessageTemplate(
    "records.set-aside", .warning,
    en: "{bad} of {total} records are bad and were set aside, as the assessment allows.",
    zh: "{total} 条记录中有 {bad} 条有问题，已按评估规定搁置。")
  static let recordsTooManyBad = MessageTemplate(
    "records.too-many-bad", .error,
    en: "{bad} of {total} records are bad, more than the assessment allows. Mend them, or raise “bad-records”.",
    zh: "{total} 条记录中有 {bad} 条有问题，超过评估允许的范围。请修正，或放宽“bad-records”。")
}

// MARK: Units

extension MessageTemplate {
  static let unitsNoCommunity = MessageTemplate(
    "units.no-community", .error,
    en: "The table lists no community. Write one row for each community that is evaluated.",
    zh: "表中没有社区。请为每个被评估的社区写一行。")
  static let unitsEmptyRow = MessageTemplate(
    "units.row-without-unit", .error,
    en: "The row names no unit. Fill in “community”, or “subdistrict” for a row about a sub-district itself.",
    zh: "此行没有写单位。请填写“community”；若描述街道本身，请填写“subdistrict”。")
  static let unitsTwice = MessageTemplate(
    "units.twice", .error,
    en: "“{unit}” has two rows as “{level}”. Keep one.", zh: "“{unit}”作为“{level}”有两行。请只保留一行。")
  static let unitsTwoParents = MessageTemplate(
    "units.two-parents", .error,
    en: "“{unit}” belongs to “{parent}” here and to “{other}” elsewhere. A unit has one parent; correct a row.",
    zh: "“{unit}”在此属于“{parent}”，在别处属于“{other}”。一个单位只能有一个上级；请更正。")
  static let unitsLookAlike = MessageTemplate(
    "units.look-alike", .error,
    en: "Two names look the same, “{name}”, but are written with different characters. Write them alike.",
    zh: "有两个名称看起来都是“{name}”，但字符编码不同。请统一写法。")
  static let factNameReserved = MessageTemplate(
    "facts.reserved-name", .error,
    en: "A fact cannot be called “{name}”, which means something else in expressions. Rename it.",
    zh: "事实不能叫“{name}”，该名称在表达式中另有含义。请改名。")
  static let factNotANumber = MessageTemplate(
    "facts.not-a-number", .error,
    en: "“{value}” is not a number, as the vocabulary says “{fact}” is. Write digits and at most one point.",
    zh: "词汇表规定“{fact}”是数字，“{value}”不是。请只写数字和至多一个小数点。")
  static let factUnnamed = MessageTemplate(
    "facts.without-name", .error, en: "The row names no fact. Fill in “fact”.", zh: "此行没有写事实名称。请填写“fact”。")
  static let factWithoutValue = MessageTemplate(
    "facts.without-value", .warning,
    en: "“{fact}” of “{unit}” has no value here and stays missing.", zh: "“{unit}”的“{fact}”在此没有值，仍按缺失处理。")
  static let factTwice = MessageTemplate(
    "facts.twice", .error,
    en: "“{fact}” of “{unit}” is given twice. Keep one row.", zh: "“{unit}”的“{fact}”给出了两次。请只保留一行。")
  static let factConflict = MessageTemplate(
    "facts.conflict", .error,
    en: "“{fact}” of “{unit}” is “{value}” here and “{other}” in the table of communities. Correct one of the two.",
    zh: "“{unit}”的“{fact}”在此是“{value}”，在社区表中是“{other}”。请更正其中之一。")
  static let cellEmpty = MessageTemplate(
    "table.cell-empty", .error, en: "“{column}” is empty. Fill it in.", zh: "“{column}”为空。请填写。")
  static let tableUnitUnknown = MessageTemplate(
    "table.unit-unknown", .error,
    en: "There is no unit “{unit}” in the table of communities. Correct it, or list it there.",
    zh: "社区表中没有单位“{unit}”。请更正，或列入社区表。")
  static let tableUnitAmbiguous = MessageTemplate(
    "table.unit-ambiguous", .error,
    en: "“{unit}” is the name of units of several levels: {levels}. Add a column “level” that says which.",
    zh: "“{unit}”是多级单位共用的名称：{levels}。请加一列“level”写明是哪一级。")
  static let tableLevelUnknown = MessageTemplate(
    "table.level-unknown", .error,
    en: "“{value}” is not a level of units. Write {known}.", zh: "“{value}”不是单位级别。请写 {known}。")
  static let tableRowTwice = MessageTemplate(
    "table.row-twice", .error,
    en: "“{key}” of “{unit}” is given twice. Keep one row.", zh: "“{unit}”的“{key}”给出了两次。请只保留一行。")
  static let tableNumberNegative = MessageTemplate(
    "table.number-negative", .error,
    en: "“{column}” is {value}, and cannot be below 0. Correct it.", zh: "“{column}”为 {value}，不能小于 0。请更正。")
  static let sourceMonthInvalid = MessageTemplate(
    "sources.month-invalid", .error,
    en: "“{value}” is not a month. Write year and month, such as 2024-05.",
    zh: "“{value}”不是月份。请写年和月，如 2024-05。")
  static let sourceStatusUnknown = MessageTemplate(
    "sources.status-unknown", .error,
    en: "“{value}” is not a status. Write {known}.", zh: "“{value}”不是有效的状态。请写 {known}。")
  static let sourceTwice = MessageTemplate(
    "sources.twice", .error,
    en: "“{source}” of “{body}” for {month} is given twice. Keep one row.",
    zh: "“{body}”的“{source}”{month} 给出了两次。请只保留一行。")
}

/// The catalogue of this module.
package enum ActivityLogMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .inputMissing, .inputIsFolder, .inputIsSpecial, .inputNotPermitted, .inputTooLarge, .inputFailed,
    .quoteInsideField, .textAfterQuote, .unterminatedQuote, .loneCarriageReturn, .recordTooLong, .nulByte,
    .invalidUTF8, .looksLikeUTF16, .looksLikeGB18030, .fieldCount, .emptyLine, .emptyLines, .tableEmpty,
    .columnWithoutName, .columnTwice, .columnsLookAlike, .columnMissing, .columnPerhapsThis, .columnUnknown,
    .wrongSeparator, .firstHere,
    .unitColumnMissing, .columnLikeField, .timeMissing, .timeMalformed, .timeOutOfRange, .timeLeapSecond,
    .timeTooPrecise, .timeWithoutOffset, .endBeforeTime, .numberMalformed, .numberTooLarge, .numberTooPrecise,
    .actorMissing, .actorUnknown, .activityMissing, .activityUnknown, .unitMissing, .unitUnknown, .unitOnOtherLevel,
    .subdistrictNotParent, .fieldNeeded, .idTwice, .sameAgain, .moreKinds, .recordsSetAside, .recordsTooManyBad,
    .unitsNoCommunity, .unitsEmptyRow, .unitsTwice, .unitsTwoParents, .unitsLookAlike, .factNameReserved,
    .factNotANumber, .factUnnamed, .factWithoutValue, .factTwice, .factConflict, .cellEmpty, .tableUnitUnknown,
    .tableUnitAmbiguous, .tableLevelUnknown, .tableRowTwice, .tableNumberNegative, .sourceMonthInvalid,
    .sourceStatusUnknown, .sourceTwice,
  ]
}
