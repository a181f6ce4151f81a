internal import Diagnostics

// MARK: Encodings and what stands around the records

extension MessageTemplate {
  static let encodingUnknown = MessageTemplate(
    "input.encoding-unknown", .error,
    en:
      "This machine cannot read {encoding}, which “{file}” is said to be in. Install the C library's conversions, or convert the file to UTF-8.",
    zh: "本机无法读取“{file}”所用的编码 {encoding}。请安装 C 库的编码转换组件，或把文件转换为 UTF-8。")
  static let markContradicts = MessageTemplate(
    "input.mark-contradicts", .error,
    en:
      "The mapping says that “{file}” is in {encoding}, and its first bytes are the mark of {found}. Write `encoding: {found}`.",
    zh: "映射写的是“{file}”为 {encoding}，而其开头的字节是 {found} 的标记。请写 `encoding: {found}`。")
  static let markUnannounced = MessageTemplate(
    "input.mark-unannounced", .error,
    en: "“{file}” begins with the mark of {found}. Write `encoding: {found}` under `source` in the mapping.",
    zh: "“{file}”以 {found} 的标记开头。请在映射的 `source` 下写明 `encoding: {found}`。")
  static let notWrappedAtStart = MessageTemplate(
    "input.not-wrapped-at-start", .error,
    en: "“{file}” does not begin with the text `{text}` that `strip` names. Correct `before`, or leave it out.",
    zh: "“{file}”不以 `strip` 所写的 `{text}` 开头。请更正 `before`，或将其删去。")
  static let notWrappedAtEnd = MessageTemplate(
    "input.not-wrapped-at-end", .error,
    en: "“{file}” does not end with the text `{text}` that `strip` names. Correct `after`, or fetch the whole file.",
    zh: "“{file}”不以 `strip` 所写的 `{text}` 结尾。请更正 `after`，或重新取得完整文件。")
  static let formatUnknown = MessageTemplate(
    "input.format-unknown", .error,
    en: "Neither the content nor the name of “{file}” tells its format. Write `format`, one of {known}.",
    zh: "从“{file}”的内容和文件名都看不出格式。请写明 `format`，可用：{known}。")
  static let formatContradicts = MessageTemplate(
    "input.format-contradicts", .error,
    en: "“{file}” is said to be {format}, and its first bytes are those of {found}. Write `format: {found}`.",
    zh: "“{file}”写的是 {format}，而其开头的字节属于 {found}。请写 `format: {found}`。")
  static let formatNotReadable = MessageTemplate(
    "input.format-not-readable", .error,
    en: "“{file}” is {found}, which cannot be read. Save it in one of the formats {known}.",
    zh: "“{file}”是 {found}，无法读取。请另存为以下格式之一：{known}。")
}

// MARK: Delimited text and sections

extension MessageTemplate {
  static let otherDelimiter = MessageTemplate(
    "delimited.other-delimiter", .error,
    en:
      "The header has one column, and {delimiter} stands in its name. Write `delimiter: {written}` under `source` in the mapping, or `delimiter: \",\"` if it is one column indeed.",
    zh: "表头只有一列，其中却含有{delimiter}。请在映射的 `source` 下写明 `delimiter: {written}`；若确实只有一列，写 `delimiter: \",\"`。")
  static let headerRowEmpty = MessageTemplate(
    "delimited.header-empty", .error,
    en: "This row should name the columns and is empty. Say with `skip` how many rows stand before the header.",
    zh: "此行应写列名，却是空行。请用 `skip` 写明表头之前有几行。")
  static let headerMissing = MessageTemplate(
    "delimited.no-header", .error,
    en: "“{file}” ends before its header. Correct `skip` and `header`, or fetch the whole file.",
    zh: "“{file}”在表头之前就结束了。请更正 `skip` 和 `header`，或重新取得完整文件。")
  static let tooManyColumns = MessageTemplate(
    "table.too-many-columns", .error,
    en: "The record has more than {limit} columns. Look for a wrong `delimiter`, or leave columns out.",
    zh: "此记录超过 {limit} 列。请检查 `delimiter` 是否正确，或去掉不需要的列。")
  static let sectionPatternMissing = MessageTemplate(
    "sections.no-pattern", .error,
    en: "Nothing says how a section of “{file}” begins. Write `sections` with a pattern of its title line.",
    zh: "没有写明“{file}”的各部分如何开头。请用 `sections` 写出标题行的模式。")
  static let sectionPatternMalformed = MessageTemplate(
    "sections.bad-pattern", .error,
    en: "The pattern `{pattern}` under `sections` cannot be understood. Correct it.",
    zh: "`sections` 中的模式 `{pattern}` 无法理解。请更正。")
  static let sectionMissing = MessageTemplate(
    "sections.none", .error,
    en: "No line of “{file}” matches the pattern `{pattern}` under `sections`. Correct the pattern.",
    zh: "“{file}”中没有与 `sections` 的模式 `{pattern}` 相符的行。请更正模式。")
  static let sectionColumnTaken = MessageTemplate(
    "sections.column-taken", .error,
    en: "A section has a column “section” of its own, which is the name of the section's title. Rename it in the file.",
    zh: "某部分自带“section”列，而该名称用于各部分的标题。请在文件中改名。")
  static let recordOutsideSections = MessageTemplate(
    "sections.outside", .error,
    en: "The record stands before the first section. Correct the pattern under `sections`, or say `skip`.",
    zh: "此记录位于第一个部分之前。请更正 `sections` 的模式，或用 `skip` 跳过。")
}

/// The messages on texts.
enum TextMessages {
  /// Every template on encodings, formats, delimited text and sections.
  static let all: [MessageTemplate] = [
    .encodingUnknown, .markContradicts, .markUnannounced, .notWrappedAtStart, .notWrappedAtEnd, .formatUnknown,
    .formatContradicts, .formatNotReadable, .otherDelimiter, .headerRowEmpty, .headerMissing, .tooManyColumns,
    .sectionPatternMissing, .sectionPatternMalformed, .sectionMissing, .sectionColumnTaken, .recordOutsideSections,
  ]
}
