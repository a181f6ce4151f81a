package import Diagnostics

/// What tools for authors have to say.
extension MessageTemplate {
  /// A code that no message has. Arguments: `code`.
  package static let unknownCode = MessageTemplate(
    "explain.unknown-code", .error,
    en: "No message has the code “{code}”; plumbline explain --codes lists them all.",
    zh: "没有代码为“{code}”的消息；plumbline explain --codes 会列出全部代码。")
  /// A file that could not be written. Arguments: `reason.en`, `reason.zh`.
  static let fileNotWritten = MessageTemplate(
    "file.not-written", .error,
    en: "The file could not be written: {reason.en} Nothing was changed; check the folder and its permissions.",
    zh: "文件未能写入：{reason.zh}未作任何改动；请检查文件夹及其权限。")

  /// An indicator that the rubric does not have. Arguments: `name`, `rubric`.
  package static let noSuchIndicator = MessageTemplate(
    "explain.unknown-indicator", .error,
    en: "The rubric “{rubric}” has no indicator “{name}”; plumbline explain with the rubric alone lists them all.",
    zh: "评估标准“{rubric}”没有指标“{name}”；plumbline explain 只写评估标准时会列出全部指标。")
  /// A file that a scaffold would write and that is there. Arguments: `file`.
  static let scaffoldExists = MessageTemplate(
    "scaffold.exists", .error,
    en: "“{file}” is there already and is left as it is; choose another name, or another folder with --path.",
    zh: "“{file}”已经存在，保持原样；请换一个名称，或用 --path 指定别的文件夹。")
  /// A file that is to be new and is there. Arguments: `file`.
  static let fileExists = MessageTemplate(
    "file.exists", .error, en: "“{file}” is there already and is left as it is; choose another name.",
    zh: "“{file}”已经存在，保持原样；请换一个名称。")
  /// An indicator that a rubric has already. Arguments: `id`.
  static let indicatorExists = MessageTemplate(
    "scaffold.indicator-exists", .error,
    en: "The rubric has an indicator “{id}” already; choose another id.", zh: "评估标准已有指标“{id}”；请换一个标识。")
  /// A text in no known encoding. Arguments: `file`, `known`.
  static let draftEncodingUnknown = MessageTemplate(
    "draft.encoding-unknown", .error,
    en: "The beginning of “{file}” is text in no encoding that is known; say which it is with --encoding: {known}.",
    zh: "“{file}”的开头不合任何已知的编码；请用 --encoding 指明：{known}。")
  /// No rubric near, or several.
  package static let rubricNotFound = MessageTemplate(
    "scaffold.rubric-not-found", .error,
    en: "Which rubric? There is none here, or more than one; name its folder with --rubric.",
    zh: "用哪个评估标准？这里没有，或不止一个；请用 --rubric 指定其文件夹。")
}

/// The catalogue of this module.
package enum AuthoringMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .noSuchIndicator, .unknownCode, .fileNotWritten, .scaffoldExists, .fileExists, .indicatorExists, .rubricNotFound,
    .draftEncodingUnknown,
  ]
}
