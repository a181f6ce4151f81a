internal import Diagnostics

// MARK: JSON

extension MessageTemplate {
  static let jsonUnexpectedEnd = MessageTemplate(
    "json.unexpected-end", .error,
    en: "The JSON ends in the middle of a value. Fetch the whole file.",
    zh: "JSON 在一个值中间就结束了。请重新取得完整文件。")
  static let jsonUnexpectedCharacter = MessageTemplate(
    "json.unexpected-character", .error,
    en: "{found} cannot stand here in JSON. Look for a comma too many or too few, a comment, or text around the JSON.",
    zh: "JSON 中此处不能是 {found}。请检查是否多了或少了逗号、写了注释，或 JSON 前后有其他文字。")
  static let jsonControlCharacter = MessageTemplate(
    "json.control-character", .error,
    en: "A string holds the control character 0x{code} as it is. Have it written as an escape, such as \\n.",
    zh: "字符串中直接出现控制字符 0x{code}。应写成转义形式，例如 \\n。")
  static let jsonInvalidEscape = MessageTemplate(
    "json.invalid-escape", .error,
    en: "This escape is none of JSON's, or half of a pair. Have the file exported again.",
    zh: "此转义不是 JSON 的转义，或只是代理对的一半。请重新导出该文件。")
  static let jsonNameTwice = MessageTemplate(
    "json.name-twice", .error,
    en: "The object has this name already, and nobody knows which value is meant. Remove one.",
    zh: "该对象已有同名成员，无法确定指哪一个。请删除其中一个。")
  static let jsonTooDeep = MessageTemplate(
    "json.too-deep", .error,
    en: "More than {limit} arrays and objects stand inside each other, as in no log. Look what made the file.",
    zh: "数组和对象嵌套超过 {limit} 层，不似任何日志。请核查文件的来历。")
  static let jsonTooLong = MessageTemplate(
    "json.too-long", .error,
    en: "A record has more than {limit} MiB or a million values. Say with `records` where the records stand.",
    zh: "一条记录超过 {limit} MiB 或一百万个值。请用 `records` 写明记录所在的位置。")
  static let jsonPointerMalformed = MessageTemplate(
    "json.bad-pointer", .error,
    en: "`{pointer}` under `records` is no pointer. Write it like `/cases/*/events`.",
    zh: "`records` 中的 `{pointer}` 不是有效的指针。写法如 `/cases/*/events`。")
  static let jsonPointerLeadsNowhere = MessageTemplate(
    "json.pointer-leads-nowhere", .error,
    en: "The pointer `{pointer}` under `records` leads to nothing in “{file}”. Correct it.",
    zh: "`records` 的指针 `{pointer}` 在“{file}”中找不到任何内容。请更正。")
  static let jsonWithoutRecords = MessageTemplate(
    "json.no-records", .error,
    en: "“{file}” has no array of objects that could be its records. Say with `records` where they stand.",
    zh: "“{file}”中没有可作为记录的对象数组。请用 `records` 写明记录的位置。")
  static let jsonSeveralArrays = MessageTemplate(
    "json.several-arrays", .error,
    en:
      "This is a second array of objects. Say with `records` which one holds the records, such as `records: /events`.",
    zh: "这是第二个对象数组。请用 `records` 写明哪一个是记录，例如 `records: /events`。")
  static let jsonRecordNotObject = MessageTemplate(
    "json.record-not-object", .error,
    en: "A record must be an object, {…}, and this is another value. Correct `records`, or remove the value.",
    zh: "记录必须是对象（{…}），此处却是其他值。请更正 `records`，或删除该值。")
  static let jsonColumnTwice = MessageTemplate(
    "json.column-twice", .error,
    en: "The record has two values for the column “{name}”, one of them with “/” in its name. Rename one.",
    zh: "该记录的“{name}”列有两个值，其中一个的名称含有“/”。请改名其中一个。")
  static let jsonMemberTooLate = MessageTemplate(
    "json.member-too-late", .error,
    en:
      "“{name}” stands behind the records that it belongs to, where it is read too late. Have it written before them.",
    zh: "“{name}”写在所属记录之后，读到时已经太晚。请让它写在记录之前。")
  static let jsonMembersLeftOut = MessageTemplate(
    "json.members-left-out", .warning,
    en: "Members of the object around the records stand behind them and go with no record: {names}.",
    zh: "记录外层对象的以下成员写在记录之后，不会附到任何记录上：{names}。")
}

/// The messages on JSON.
enum JSONMessages {
  /// Every template.
  static let all: [MessageTemplate] = [
    .jsonUnexpectedEnd, .jsonUnexpectedCharacter, .jsonControlCharacter, .jsonInvalidEscape, .jsonNameTwice,
    .jsonTooDeep, .jsonTooLong, .jsonPointerMalformed, .jsonPointerLeadsNowhere, .jsonWithoutRecords,
    .jsonSeveralArrays, .jsonRecordNotObject, .jsonColumnTwice, .jsonMemberTooLate, .jsonMembersLeftOut,
  ]
}
