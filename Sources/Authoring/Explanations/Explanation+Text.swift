package import Diagnostics

/// Writing explanations for people.
extension Explanation {
  /// A snippet as it stands in a file: a condition behind its key and in quotes.
  package func shown(_ snippet: String) -> String {
    let key: String
    switch place {
    case .events: key = "where"
    case .cases: key = "cases"
    case .units: key = "applies"
    case .record: key = "activity"
    case nil, .rubric, .indicator, .vocabulary, .assessment, .judgement, .mapping, .file:
      return snippet.hasSuffix("\n") ? String(snippet.dropLast()) : snippet
    }
    return "\(key): '\(snippet.replacing("'", with: "''"))'"
  }

  /// The explanation of a message for a terminal.
  package static func text(of template: MessageTemplate, in language: Language) -> String {
    var lines = [
      template.code + " · " + template.severity.title[language], "", "  " + template.outline(in: language),
    ]
    if let explanation = ExplanationCatalogue.explanation(of: template.code) {
      lines += ["", explanation.meaning[language]]
      if let reason = explanation.reason { lines.append(Words.why[language] + reason[language]) }
      for (word, snippet) in [(Words.wrong, explanation.wrong), (Words.right, explanation.right)] {
        guard let snippet else { continue }
        lines += ["", word[language]]
        lines += explanation.shown(snippet).split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Headings and the like.
  enum Words {
    /// Before a reason.
    static let why = LocalizedText(english: "Why: ", chinese: "原因：")
    /// Before a snippet that leads to the message.
    static let wrong = LocalizedText(english: "Not like this:", chinese: "错误写法：")
    /// Before the same put right.
    static let right = LocalizedText(english: "But like this:", chinese: "正确写法：")
  }
}

extension Severity {
  /// What people call it.
  package var title: LocalizedText {
    switch self {
    case .error: LocalizedText(english: "error", chinese: "错误")
    case .warning: LocalizedText(english: "warning", chinese: "警告")
    case .information: LocalizedText(english: "remark", chinese: "提示")
    }
  }
}
