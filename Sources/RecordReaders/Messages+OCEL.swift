internal import Diagnostics

// MARK: Object-centric logs

extension MessageTemplate {
  static let ocelMalformed = MessageTemplate(
    "ocel.malformed", .error,
    en: "This is no object-centric log: {what} is not there or not as OCEL has it. Export the log anew as OCEL 2.0.",
    zh: "这不是对象中心事件日志：{what} 缺失，或不符合 OCEL 的格式。请重新导出为 OCEL 2.0。")
  static let ocelIdTwice = MessageTemplate(
    "ocel.id-twice", .error,
    en: "Two events or two objects have the id “{id}”. Remove one.",
    zh: "有两个事件或两个对象的标识同为“{id}”。请删除其中一个。")
  static let ocelTypeUnknown = MessageTemplate(
    "ocel.type-unknown", .error,
    en: "No object of “{file}” has the type “{type}” under `flatten`. Write one of {known}.",
    zh: "“{file}”中没有类型为“{type}”（见 `flatten`）的对象。请写以下之一：{known}。")
  static let ocelObjectUnknown = MessageTemplate(
    "ocel.object-unknown", .error,
    en: "The event names the object “{object}”, which the log does not have. Add it, or remove the relation.",
    zh: "事件提到对象“{object}”，而日志中没有它。请补上该对象，或删除该关系。")
  static let ocelAttributeTwice = MessageTemplate(
    "ocel.attribute-twice", .error,
    en: "The event has two values for “{name}”. Remove one.",
    zh: "该事件的“{name}”有两个值。请删除其中一个。")
  static let ocelTimeUnreadable = MessageTemplate(
    "ocel.time-unreadable", .error,
    en: "The time “{time}” cannot be compared with others. Write it like 2024-03-05T14:07:00+08:00.",
    zh: "时间“{time}”无法与其他时间比较。写法如 2024-03-05T14:07:00+08:00。")
  static let ocelTimesNotComparable = MessageTemplate(
    "ocel.times-not-comparable", .error,
    en:
      "Whether the object had its value from “{time}” at the event's time cannot be told, since only one of both times has an offset. Give both one.",
    zh: "对象自“{time}”起的值在事件发生时是否已生效无法判断：两个时间中只有一个带时区偏移。请都写上偏移。")
  static let ocelDatabaseUnreadable = MessageTemplate(
    "ocel.database-unreadable", .error,
    en: "“{file}” cannot be read as an SQLite database: {reason}. Fetch the file once more, unpacked.",
    zh: "无法把“{file}”作为 SQLite 数据库读取：{reason}。请重新取得未压缩的文件。")
}

/// The messages on object-centric logs.
enum OCELMessages {
  /// Every template.
  static let all: [MessageTemplate] = [
    .ocelMalformed, .ocelIdTwice, .ocelTypeUnknown, .ocelObjectUnknown, .ocelAttributeTwice, .ocelTimeUnreadable,
    .ocelTimesNotComparable, .ocelDatabaseUnreadable,
  ]
}
