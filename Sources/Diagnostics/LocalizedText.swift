/// The same text in the languages that Plumbline speaks.
package struct LocalizedText: Sendable, Hashable, Codable {
  /// The English wording.
  package var english: String
  /// The Chinese wording.
  package var chinese: String

  /// Makes a text from its two wordings.
  package init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// Makes a text that reads the same in both languages.
  package init(_ both: String) {
    self.init(english: both, chinese: both)
  }

  /// The wording in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
