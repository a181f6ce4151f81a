/// Everything that this module can say by itself.
package enum DiagnosticsMessages {
  /// All templates.
  package static let all: [MessageTemplate] = [.didYouMean]
}

extension MessageTemplate {
  /// Arguments: `word`.
  package static let didYouMean = MessageTemplate(
    "spelling.did-you-mean", .information, en: "Did you mean “{word}”?", zh: "是否想写“{word}”？")
}
