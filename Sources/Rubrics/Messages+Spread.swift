internal import Diagnostics

/// What can be wrong with measures of spread and with measures inside others.
extension MessageTemplate {
  /// A judgement inside another measure.
  static let judgementInside = MessageTemplate(
    "measure.judgement-inside", .error,
    en: "A judgement cannot stand inside “{form}”, since no log tells it; make it an indicator of its own.",
    zh: "“{form}”里不能放 judgement，日志里没有评判；请把它单独作为一个指标。")
  /// None or both of two parameters of which one is needed.
  static let oneOfTwo = MessageTemplate(
    "measure.one-of-two", .error,
    en: "Either “{first}” or “{second}” is needed; write exactly one.",
    zh: "“{first}”和“{second}”应写且只写一个。")
  /// A number of 0 or less where a greater one is needed.
  static let numberNotPositive = MessageTemplate(
    "measure.not-positive", .error,
    en: "“{name}” is {value} and must be greater than 0.", zh: "“{name}”为 {value}，应大于 0。")
  /// A day that cannot be read.
  static let malformedSplit = MessageTemplate(
    "measure.malformed-split", .error,
    en: "“{text}” is no day; write one such as 2024-07-01, or half.",
    zh: "“{text}”不是日期；请写 2024-07-01 这样的日期，或 half。")
  /// Something other than a list of categories.
  static let categoriesNeeded = MessageTemplate(
    "measure.categories-needed", .error,
    en: "“{name}” is a list of the texts or numbers that there are, or observed; times cannot be listed.",
    zh: "“{name}”应列出全部文本或数值类别，或写 observed；时间字段不能列举。")
  /// A file that does not lie beside the assessment.
  static let fileElsewhere = MessageTemplate(
    "measure.file-elsewhere", .error,
    en:
      "“{name}” names a file beside the assessment or below it, and “{file}” may lie elsewhere; write a name such as buildings.csv.",
    zh: "“{name}”应是评估文件旁边或其下的文件，“{file}”可能在别处；请写 buildings.csv 这样的名称。")
}

extension RubricMessages {
  /// Those above, in their order.
  static let spread: [MessageTemplate] = [
    .judgementInside, .oneOfTwo, .numberNotPositive, .malformedSplit, .categoriesNeeded,
    .fileElsewhere,
  ]
}
