package import Diagnostics

/// What tools for authors have to say.
extension MessageTemplate {
  /// A code that no message has. Arguments: `code`.
  package static let unknownCode = MessageTemplate(
    "explain.unknown-code", .error,
    en: "No message has the code “{code}”; plumbline explain --codes lists them all.",
    zh: "没有代码为“{code}”的消息；plumbline explain --codes 会列出全部代码。")
}

/// The catalogue of this module.
package enum AuthoringMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [.unknownCode]
}
