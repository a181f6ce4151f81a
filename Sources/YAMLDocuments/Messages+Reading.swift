internal import Diagnostics

/// What the schema asks for and the file does not give.
extension MessageTemplate {
  /// Arguments: `thing.en` and `thing.zh`.
  static let expectedMapping = MessageTemplate(
    "yaml.expected-mapping", .error,
    en: "{thing.en} must be a mapping of “key: value” lines.",
    zh: "{thing.zh}应为“键: 值”组成的映射。")
  /// Arguments: `thing.en` and `thing.zh`, `key`, `known`.
  static let unknownKey = MessageTemplate(
    "yaml.unknown-key", .error,
    en: "{thing.en} has no key “{key}”. Known keys: {known}.",
    zh: "{thing.zh}没有键“{key}”；可用的键：{known}。")
  /// Arguments: `thing.en` and `thing.zh`, `key`.
  static let missingKey = MessageTemplate(
    "yaml.missing-key", .error,
    en: "{thing.en} lacks the key “{key}”. Add it.",
    zh: "{thing.zh}缺少键“{key}”；请补上。")
  /// Arguments: `name`.
  static let noValue = MessageTemplate(
    "yaml.no-value", .error,
    en: "“{name}” has no value. Write one, or delete the key; put the text “null” in quotes.",
    zh: "“{name}”没有值；请写出值或删去该键，若就是文字“null”请加引号。")
  /// Arguments: `name`.
  static let expectedText = MessageTemplate(
    "yaml.expected-text", .error,
    en: "“{name}” must be a text, not a list or a mapping.",
    zh: "“{name}”应为文字，不能是列表或映射。")
  /// Arguments: `name`.
  static let blankText = MessageTemplate(
    "yaml.blank-text", .error,
    en: "“{name}” is an empty text. Write something.",
    zh: "“{name}”是空的；请填写。")
  /// Arguments: `name`.
  static let expectedSequence = MessageTemplate(
    "yaml.expected-sequence", .error,
    en: "“{name}” must be a list: [a, b] or “- item” lines.",
    zh: "“{name}”应为列表：[a, b] 或“- 项”各行。")
  /// Arguments: `name`.
  static let expectedEntries = MessageTemplate(
    "yaml.expected-entries", .error,
    en: "“{name}” must be a mapping of “key: value” lines.",
    zh: "“{name}”应为“键: 值”组成的映射。")
  /// Arguments: `name`, `text`.
  static let expectedNumber = MessageTemplate(
    "yaml.expected-number", .error,
    en: "“{name}” must be a number such as 3 or 0.6, not “{text}”.",
    zh: "“{name}”应为数字，如 3 或 0.6，而不是“{text}”。")
  /// Arguments: `name`, `tag`.
  static let numberMarkedAsText = MessageTemplate(
    "yaml.number-marked-as-text", .error,
    en: "“{name}” must be a number, and the tag {tag} makes it text. Delete the tag.",
    zh: "“{name}”应为数字，而标签 {tag} 使它成为文字；请删去标签。")
  /// Arguments: `name`, `text`.
  static let numberInOtherForm = MessageTemplate(
    "yaml.number-in-other-form", .error,
    en: "“{name}” must be a number in plain decimal digits, without an exponent and with digits on both sides "
      + "of the point, not “{text}”.",
    zh: "“{name}”应写成普通小数，不用指数，小数点两边都要有数字；不能写“{text}”。")
  /// Arguments: `name`, `text`.
  static let ambiguousNumber = MessageTemplate(
    "yaml.ambiguous-number", .error,
    en: "“{name}”: “{text}” is one number in one version of YAML and another, or text, in another. Write "
      + "decimal digits without leading zeros or underscores, or quotes if it is text.",
    zh: "“{name}”的“{text}”在 YAML 的不同版本里读法不同；请写不带前导零和下划线的十进制数字，如是文字请加引号。")
  /// Arguments: `name`, `text`.
  static let numberTooLarge = MessageTemplate(
    "yaml.number-too-large", .error,
    en: "“{name}”: {text} has more than 18 digits before the point.",
    zh: "“{name}”的 {text} 整数部分超过 18 位。")
  /// Arguments: `name`, `text`.
  static let numberTooPrecise = MessageTemplate(
    "yaml.number-too-precise", .error,
    en: "“{name}”: {text} has more than 18 digits behind the point.",
    zh: "“{name}”的 {text} 小数部分超过 18 位。")
  /// Arguments: `name`, `text`.
  static let expectedShare = MessageTemplate(
    "yaml.expected-share", .error,
    en: "“{name}” must be a share from 0 to 1, such as 60% or 0.6, not “{text}”.",
    zh: "“{name}”应为 0 到 1 之间的比例，如 60% 或 0.6，而不是“{text}”。")
  /// Arguments: `name`, `text`.
  static let expectedWholeNumber = MessageTemplate(
    "yaml.expected-whole-number", .error,
    en: "“{name}” must be a whole number, not “{text}”.",
    zh: "“{name}”应为整数，而不是“{text}”。")
  /// Arguments: `name`, `lowest`, `highest`, `text`.
  static let numberOutOfRange = MessageTemplate(
    "yaml.number-out-of-range", .error,
    en: "“{name}” must be from {lowest} to {highest}, not {text}.",
    zh: "“{name}”应在 {lowest} 到 {highest} 之间，而不是 {text}。")
  /// Arguments: `name`, `text`.
  static let expectedTruth = MessageTemplate(
    "yaml.expected-truth", .error,
    en: "“{name}” must be true or false, not “{text}”.",
    zh: "“{name}”应为 true 或 false，而不是“{text}”。")
  /// Arguments: `name`, `text`, `choices`.
  static let expectedChoice = MessageTemplate(
    "yaml.expected-choice", .error,
    en: "“{name}” cannot be “{text}”. It must be one of: {choices}.",
    zh: "“{name}”不能是“{text}”；可选：{choices}。")
  /// Arguments: `name`.
  static let expectedLocalizedText = MessageTemplate(
    "yaml.expected-localized-text", .error,
    en: "“{name}” must be a text, or {zh: …, en: …}.",
    zh: "“{name}”应为文字，或 {zh: …, en: …}。")
  /// Arguments: `name`, `text`.
  static let expectedIdentifier = MessageTemplate(
    "yaml.expected-identifier", .error,
    en: "“{name}”: “{text}” is not an identifier. Use lower-case letters a–z, digits and hyphens, beginning "
      + "with a letter; parts are joined by points.",
    zh: "“{name}”的“{text}”不是标识符；请用小写字母 a–z、数字和连字符，以字母开头，各段以点相连。")
  /// Arguments: `name`, `text`, `number`.
  static let unquotedVersion = MessageTemplate(
    "yaml.unquoted-version", .error,
    en: "“{name}”: without quotes {text} is the number {number}. Put it in quotes.",
    zh: "“{name}”的 {text} 不加引号就是数字 {number}；请加引号。")
  /// Arguments: `name`, `text`.
  static let unquotedNumber = MessageTemplate(
    "yaml.unquoted-number", .warning,
    en: "“{name}” is a text that looks like the number {text}. Put it in quotes.",
    zh: "“{name}”是文字，但 {text} 看上去像数字；请加引号。")
}
