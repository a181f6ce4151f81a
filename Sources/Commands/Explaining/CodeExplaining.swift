internal import Authoring
internal import Diagnostics

/// Explains one code of a message.
enum CodeExplaining {
  /// Whether a subject is the code of a message.
  static func isCode(_ subject: String) -> Bool { MessageCatalogue.template(of: subject) != nil }

  /// The explanation of a code.
  /// - Throws: `DiagnosticsError` where there is no such code.
  static func text(of code: String, in language: Language) throws(DiagnosticsError) -> String {
    guard let template = MessageCatalogue.template(of: code) else {
      let notes = MessageCatalogue.code(near: code).map { [Diagnostic.Note.didYouMean($0)] } ?? []
      throw DiagnosticsError([Diagnostic(Message(.unknownCode, ["code": code]), notes: notes)])
    }
    return Explanation.text(of: template, in: language)
  }
}
