package import Diagnostics

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
  static let recordsExpected = MessageTemplate(
    "mapping.records-expected", .error,
    en:
      "The mapping expects {expected} records; there are {found}. Is a file missing, or is it another export? Correct `expect` if the number is right.",
    zh: "映射预期有 {expected} 条记录，实际有 {found} 条。是否缺了文件，或者不是同一次导出？若数目无误，请更正 `expect`。")
  static let eventsExpected = MessageTemplate(
    "mapping.events-expected", .error,
    en:
      "The mapping expects {expected} events; it makes {found}. Look at its rules, or correct `expect` if the number is right.",
    zh: "映射预期得到 {expected} 件事件，实际得到 {found} 件。请检查各条规则；若数目无误，请更正 `expect`。")
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
  package static let all: [MessageTemplate] =
    [
      .unitColumnMissing, .columnLikeField, .timeMissing, .timeMalformed, .timeOutOfRange, .timeLeapSecond,
      .timeTooPrecise, .timeWithoutOffset, .endBeforeTime, .numberMalformed, .numberTooLarge, .numberTooPrecise,
      .actorMissing, .actorUnknown, .activityMissing, .activityUnknown, .unitMissing, .unitUnknown, .unitOnOtherLevel,
      .subdistrictNotParent, .fieldNeeded, .idTwice, .sameAgain, .moreKinds, .recordsSetAside, .recordsTooManyBad,
      .recordsExpected, .eventsExpected,
      .unitsNoCommunity, .unitsEmptyRow, .unitsTwice, .unitsTwoParents, .unitsLookAlike, .factNameReserved,
      .factNotANumber, .factUnnamed, .factWithoutValue, .factTwice, .factConflict, .cellEmpty, .tableUnitUnknown,
      .tableUnitAmbiguous, .tableLevelUnknown, .tableRowTwice, .tableNumberNegative, .sourceMonthInvalid,
      .sourceStatusUnknown, .sourceTwice,
    ] + MappingMessages.all
}
