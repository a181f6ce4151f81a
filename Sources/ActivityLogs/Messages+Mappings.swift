internal import Diagnostics

// MARK: Mapping files

extension MessageTemplate {
  static let mappingWithoutEvents = MessageTemplate(
    "mapping.without-events", .error,
    en: "The mapping makes no event. Write at least one rule under “events”.",
    zh: "映射没有得出任何事件。请在“events”下至少写一条规则。")
  static let explodedTwice = MessageTemplate(
    "mapping.exploded-twice", .error,
    en: "The column “{column}” is taken apart twice. Name it once under “explode”.",
    zh: "列“{column}”被拆开两次。请在“explode”下只写一次。")
  static let separatorEmpty = MessageTemplate(
    "mapping.separator-empty", .error,
    en: "Nothing stands between the parts. Write the separator, such as “;”.", zh: "没有写分隔符。请写明，如“;”。")
  static let delimiterInvalid = MessageTemplate(
    "mapping.delimiter-invalid", .error,
    en: "“{text}” cannot stand between cells. Write one character of ASCII that is no quote, or tab.",
    zh: "“{text}”不能用作单元格分隔符。请写一个 ASCII 字符（引号除外），或 tab。")
  static let pointerInvalid = MessageTemplate(
    "mapping.pointer-invalid", .error,
    en: "“{text}” is no pointer into a JSON text. Begin it, and each further step, with “/”.",
    zh: "“{text}”不是 JSON 指针。请以“/”开头，每一级前都写“/”。")
  static let digestInvalid = MessageTemplate(
    "mapping.digest-invalid", .error,
    en: "“{text}” is no SHA-256. Write its 64 hexadecimal digits, as `sha256sum` prints them.",
    zh: "“{text}”不是 SHA-256。请写 64 位十六进制数字，即 `sha256sum` 的输出。")
  static let sourceKeyWithoutUse = MessageTemplate(
    "mapping.source-key-without-use", .error,
    en: "“{key}” means nothing for the format “{format}”. Remove it, or correct the format.",
    zh: "“{key}”对格式“{format}”没有意义。请删除，或更正格式。")
  static let sectionsWithoutPattern = MessageTemplate(
    "mapping.sections-without-pattern", .error,
    en: "How a section begins is not said. Give the pattern of its first line as “sections”.",
    zh: "没有写明章节如何开始。请在“sections”中写出起始行的模式。")
  static let timeFormatInvalid = MessageTemplate(
    "mapping.time-format-invalid", .error,
    en: "“{text}” is no way to write times: {problem.en}. Write it such as yyyy/M/d H:m:s, or iso8601, excel-serial.",
    zh: "“{text}”不是时间的写法：{problem.zh}。请写成 yyyy/M/d H:m:s 这样，或 iso8601、excel-serial。")
  static let zoneNeeded = MessageTemplate(
    "mapping.zone-needed", .error,
    en: "Times written as “{text}” say no offset, and the mapping names no clock. Add “zone”, such as Asia/Shanghai.",
    zh: "写成“{text}”的时间没有偏移，映射也没有写明时区。请加上“zone”，如 Asia/Shanghai。")
  static let attributeWithSign = MessageTemplate(
    "mapping.attribute-with-sign", .error,
    en: "A list of attributes names columns: write “{text}” without “$”, or give names with values, {name: $column}.",
    zh: "附加属性的列表写的是列名：请去掉“{text}”中的“$”，或写成名称和值 {name: $列名}。")
  static let attributeIsField = MessageTemplate(
    "mapping.attribute-is-field", .error,
    en: "“{name}” is a field of events and no attribute. Write it beside “attributes”, or choose another name.",
    zh: "“{name}”是事件的字段，不是附加属性。请写在“attributes”之外，或换一个名称。")
  static let constantNotANumber = MessageTemplate(
    "mapping.constant-not-a-number", .error,
    en: "“{field}” is a number, which “{text}” is not. To take it from a column, write $ before the column's name.",
    zh: "“{field}”是数字，“{text}”不是。若取自某列，请在列名前写 $。")
  static let constantNotATime = MessageTemplate(
    "mapping.constant-not-a-time", .error,
    en: "“{field}” is a time, which “{text}” is not. To take it from a column, write $ before the column's name.",
    zh: "“{field}”是时间，“{text}”不是。若取自某列，请在列名前写 $。")
  static let constantNotAnActor = MessageTemplate(
    "mapping.constant-not-an-actor", .error,
    en: "“{text}” is not one of the four actors. Write {known}, or $ before the name of the column that says it.",
    zh: "“{text}”不是四类主体之一。请写 {known}，或写 $ 和说明主体的列名。")
  static let dedupeUnknown = MessageTemplate(
    "mapping.dedupe-unknown", .error,
    en: "No rule gives “{name}”, by which events are compared. Correct it, or leave it out.",
    zh: "没有规则给出用来比较事件的“{name}”。请更正或删除。")
}

// MARK: What is odd about a mapping

extension MessageTemplate {
  static let ruleWithoutField = MessageTemplate(
    "mapping.field-missing", .warning,
    en: "The rule “{rule}” gives no “{field}”, without which no event is accepted. Give it there or under “defaults”.",
    zh: "规则“{rule}”没有给出“{field}”，缺少它的事件不会被接受。请在规则或“defaults”中写明。")
  static let ruleNever = MessageTemplate(
    "mapping.rule-never", .warning,
    en: "The rule “{rule}” never makes an event, as its “when” is true of no record. Correct it, or remove the rule.",
    zh: "规则“{rule}”的“when”对任何记录都不成立，永远得不出事件。请更正，或删除该规则。")
  static let variableUnused = MessageTemplate(
    "mapping.variable-unused", .warning,
    en: "Nothing uses the variable “{name}”. Write ${name} where it is meant, or remove it.",
    zh: "变量“{name}”没有被使用。请在需要处写 ${name}，或删除它。")
  static let variableTooEarly = MessageTemplate(
    "mapping.variable-too-early", .warning,
    en:
      "“{name}” is declared further down; here the column of that name is meant. Move the variable up if it is meant.",
    zh: "变量“{name}”在后面才声明，此处指同名的列。若指该变量，请把它移到前面。")
  static let constantActivityUnknown = MessageTemplate(
    "mapping.activity-unknown", .warning,
    en: "The vocabulary has no activity “{value}”, so the rule's events are not accepted. Correct it, or add the term.",
    zh: "词汇表中没有活动“{value}”，该规则的事件不会被接受。请更正，或在词汇表中加入该术语。")
}

// MARK: Records

extension MessageTemplate {
  static let mappedColumnMissing = MessageTemplate(
    "mapping.column-missing", .error,
    en: "“{file}” has no column “{column}”, which the mapping reads. Correct the name, or the header.",
    zh: "“{file}”没有映射所读的列“{column}”。请更正列名或表头。")
  static let mappedColumnNeverThere = MessageTemplate(
    "mapping.column-never-there", .warning,
    en: "No record has “{column}”, which the mapping reads. Correct the name if it is misspelt.",
    zh: "没有任何记录带有映射所读的“{column}”。若写错了名称，请更正。")
  static let valueUnmapped = MessageTemplate(
    "record.value-unmapped", .error,
    en: "There is no value for “{value}” in the mapping's “map”. Add it there, or “_” for all others.",
    zh: "映射的“map”中没有与“{value}”对应的值。请补上，或用“_”指其余各值。")
  static let partsUnequal = MessageTemplate(
    "record.parts-unequal", .error,
    en: "The lists in {columns} have {counts} parts. They belong together; make them equally long.",
    zh: "{columns} 中的列表分别有 {counts} 个部分。它们应一一对应，请使其等长。")
  static let partsTooMany = MessageTemplate(
    "record.parts-too-many", .error,
    en: "The lists in the record have more than {limit} parts. Check the separator, or split the record.",
    zh: "记录中的列表超过 {limit} 个部分。请检查分隔符，或拆分记录。")
  static let valueTooLong = MessageTemplate(
    "record.value-too-long", .error,
    en: "An expression would make a text of more than {limit} MiB of the record. Look at its `replace` or `join`.",
    zh: "某个表达式会由该记录得出超过 {limit} MiB 的文字。请检查其中的 `replace` 或 `join`。")
  static let checkFailed = MessageTemplate(
    "record.check-failed", .error,
    en: "The check “{check}” fails. Mend the record, or let the mapping only report it, “otherwise: report”.",
    zh: "检查“{check}”未通过。请修正记录，或在映射中写“otherwise: report”只作报告。")
  static let checkReported = MessageTemplate(
    "record.check-reported", .warning,
    en: "The check “{check}” fails; the record counts all the same, as the mapping says.",
    zh: "检查“{check}”未通过；按映射的规定，记录仍然计入。")
  static let timeUnfitting = MessageTemplate(
    "record.time-unfitting", .error,
    en: "“{value}” in “{column}” is written in none of the ways that the mapping names: {formats}. Add its own.",
    zh: "“{column}”中的“{value}”不符合映射所列的任何时间写法：{formats}。请补上其写法。")
  static let timeNeverShown = MessageTemplate(
    "record.time-never-shown", .error,
    en:
      "“{value}” in “{column}” is a time that the clocks of {zone} skipped. Correct it, or write “dst: {missing: shift-forward}”.",
    zh: "“{column}”中的“{value}”是 {zone} 时钟跳过的时间。请更正，或写“dst: {missing: shift-forward}”。")
  static let timeShownTwice = MessageTemplate(
    "record.time-shown-twice", .error,
    en:
      "“{value}” in “{column}” is a time that the clocks of {zone} showed twice. Add the offset, or write “dst: {ambiguous: earlier}” or later.",
    zh: "“{column}”中的“{value}”在 {zone} 的时钟上出现两次。请补上偏移，或写“dst: {ambiguous: earlier}”或 later。")
  static let timeMoved = MessageTemplate(
    "record.time-moved", .warning,
    en:
      "“{value}” in “{column}” is a time that the clocks of {zone} skipped; it was moved forward, as the mapping says.",
    zh: "“{column}”中的“{value}”是 {zone} 时钟跳过的时间；已按映射的规定顺延。")
  static let timeChosen = MessageTemplate(
    "record.time-chosen", .warning,
    en:
      "“{value}” in “{column}” is a time that the clocks of {zone} showed twice; the one that the mapping says was taken.",
    zh: "“{column}”中的“{value}”在 {zone} 的时钟上出现两次；已按映射的规定取其一。")
}

/// The catalogue of mappings.
enum MappingMessages {
  /// Every template of mappings.
  static let all: [MessageTemplate] = [
    .mappingWithoutEvents, .explodedTwice, .separatorEmpty, .delimiterInvalid, .pointerInvalid, .digestInvalid,
    .sourceKeyWithoutUse, .sectionsWithoutPattern, .timeFormatInvalid, .zoneNeeded, .attributeWithSign,
    .attributeIsField,
    .constantNotANumber, .constantNotATime, .constantNotAnActor, .dedupeUnknown, .ruleWithoutField, .ruleNever,
    .variableUnused, .variableTooEarly, .constantActivityUnknown, .mappedColumnMissing, .mappedColumnNeverThere,
    .valueUnmapped, .partsUnequal, .partsTooMany, .valueTooLong, .checkFailed, .checkReported, .timeUnfitting,
    .timeNeverShown,
    .timeShownTwice,
    .timeMoved, .timeChosen,
  ]
}
