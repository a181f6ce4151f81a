internal import Diagnostics

// MARK: Event logs of IEEE 1849

extension MessageTemplate {
  static let xesIsNone = MessageTemplate(
    "xes.not-a-log", .error,
    en: "“{file}” is no XES log: its outermost element is “{root}”, not “log”. Give the right `format`.",
    zh: "“{file}”不是 XES 日志：最外层元素是“{root}”而不是“log”。请写明正确的 `format`。")
  static let xesMisplaced = MessageTemplate(
    "xes.misplaced", .error,
    en: "On line {line} of “{file}” stands an element where XES has none. Export the log again.",
    zh: "“{file}”第 {line} 行的元素不应出现在 XES 的该处。请重新导出日志。")
  static let xesAttributeLate = MessageTemplate(
    "xes.attribute-late", .error,
    en:
      "On line {line} of “{file}”, the attribute “{key}” of a trace or log follows events that it belongs to. Put it before them.",
    zh: "“{file}”第 {line} 行，轨迹或日志的属性“{key}”出现在其事件之后。请把它移到事件之前。")
  static let xesKeysTooMany = MessageTemplate(
    "xes.too-many-keys", .error,
    en: "“{file}” has attributes with more than {limit} different keys by line {line}. Give the data values, not keys.",
    zh: "“{file}”到第 {line} 行已有超过 {limit} 种属性键。数据应写为值而不是键。")
  static let xesEventTooLong = MessageTemplate(
    "xes.event-too-long", .error,
    en: "The event that begins on line {line} of “{file}” has more than {limit} MiB. Leave out what is not needed.",
    zh: "“{file}”从第 {line} 行开始的事件超过 {limit} MiB。请去掉不需要的内容。")
  static let xesKeyMissing = MessageTemplate(
    "xes.key-missing", .error,
    en: "An attribute on line {line} has no `key`. Give it one, or export the log again.",
    zh: "第 {line} 行的属性没有 `key`。请补上，或重新导出日志。")
  static let xesKeyTwice = MessageTemplate(
    "xes.key-twice", .error,
    en: "The attribute “{key}” is there twice, the second time on line {line}. Remove one.",
    zh: "属性“{key}”出现两次，第二次在第 {line} 行。请删除其中一个。")
  static let xesValueMissing = MessageTemplate(
    "xes.value-missing", .error,
    en: "The attribute “{key}” on line {line} has no `value`. Give it one, which may be empty.",
    zh: "第 {line} 行的属性“{key}”没有 `value`。请补上，可以是空值。")
}

/// The messages about logs of IEEE 1849.
enum XESMessages {
  /// Every template on these logs.
  static let all: [MessageTemplate] = [
    .xesIsNone, .xesMisplaced, .xesAttributeLate, .xesKeysTooMany, .xesEventTooLong, .xesKeyMissing, .xesKeyTwice,
    .xesValueMissing,
  ]
}
