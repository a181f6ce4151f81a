package import Diagnostics

/// A text as a report shows it in both languages.
package struct BilingualText: Sendable, Hashable {
  /// The two wordings of a text that differs.
  package struct Pair: Sendable, Hashable {
    /// The Chinese wording.
    package let chinese: ReportText
    /// The English wording.
    package let english: ReportText
  }

  /// The wordings, where they differ.
  package let pair: Pair?
  /// The wording, where it is the same in both languages.
  package let same: ReportText?

  /// Takes a text in both languages.
  package init(_ text: LocalizedText) {
    let isSame = text.chinese == text.english
    self.pair = isSame ? nil : Pair(chinese: ReportText(text.chinese), english: ReportText(text.english))
    self.same = isSame ? ReportText(text.chinese) : nil
  }

  /// Takes a text that reads the same in both languages.
  package init(_ text: String) {
    self.pair = nil
    self.same = ReportText(text)
  }

  /// Takes what a message says.
  package init(_ message: Message) {
    self.init(LocalizedText(english: message.text(in: .english), chinese: message.text(in: .chinese)))
  }

  /// The wording in one language.
  package subscript(language: Language) -> ReportText {
    switch language {
    case .chinese: pair?.chinese ?? same ?? ReportText("")
    case .english: pair?.english ?? same ?? ReportText("")
    }
  }
}
