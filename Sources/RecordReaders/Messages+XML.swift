internal import Diagnostics

// MARK: XML

extension MessageTemplate {
  static let xmlMalformed = MessageTemplate(
    "xml.malformed", .error,
    en: "“{file}” is not well-formed XML at line {line}, column {column}: {reason}. Export it again.",
    zh: "“{file}”第 {line} 行第 {column} 列不是格式良好的 XML：{reason}。请重新导出。")
  static let xmlDocumentType = MessageTemplate(
    "xml.document-type", .error,
    en:
      "“{file}” declares a document type on line {line}, which could make it grow without end; it is not read. Remove the “<!DOCTYPE …>”.",
    zh: "“{file}”第 {line} 行声明了文档类型，可能使内容无限膨胀，未予读取。请删除“<!DOCTYPE …>”。")
  static let xmlTooDeep = MessageTemplate(
    "xml.too-deep", .error,
    en:
      "On line {line} of “{file}”, elements stand more than {limit} deep in each other, as in no log. Export it again.",
    zh: "“{file}”第 {line} 行的元素嵌套超过 {limit} 层，不似任何日志。请重新导出。")
  static let xmlTooLong = MessageTemplate(
    "xml.too-long", .error,
    en:
      "A value, text or tag of more than {limit} MiB stands at line {line} of “{file}”. Look for what is not closed there.",
    zh: "“{file}”第 {line} 行有超过 {limit} MiB 的值、文字或标签。请检查该处是否有未关闭的内容。")
  static let xmlEncodingUnknown = MessageTemplate(
    "xml.encoding-unknown", .error,
    en: "“{file}” says that it is written in {encoding}. Give that as `encoding` in the mapping, or save it as UTF-8.",
    zh: "“{file}”声明其编码为 {encoding}。请在映射中把它写为 `encoding`，或另存为 UTF-8。")
}
