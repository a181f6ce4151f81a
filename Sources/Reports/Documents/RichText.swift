package import Diagnostics

/// A text in both languages in which codes stand among words.
package struct RichText: Sendable, Hashable {
  /// A stretch of the text: words, or a code to be set in letters of equal width; one of the two is there.
  package struct Part: Sendable, Hashable {
    /// The words.
    package let words: ReportText?
    /// The code.
    package let code: ReportText?
  }

  /// The two wordings of a text that differs.
  package struct Pair: Sendable, Hashable {
    /// The Chinese wording.
    package let chinese: [Part]
    /// The English wording.
    package let english: [Part]
  }

  /// The wordings, where they differ.
  package let pair: Pair?
  /// The wording, where it is the same in both languages.
  package let same: [Part]?

  private init(chinese: [Part], english: [Part]) {
    let isSame = chinese == english
    self.pair = isSame ? nil : Pair(chinese: chinese, english: english)
    self.same = isSame ? chinese : nil
  }

  /// Takes a text that is all words.
  package init(_ text: LocalizedText) {
    self.init(
      chinese: [Part(words: ReportText(text.chinese), code: nil)],
      english: [Part(words: ReportText(text.english), code: nil)])
  }

  /// Takes a text whose codes stand between backticks, as in the specifications of measures.
  package init(prose text: LocalizedText) {
    self.init(chinese: Self.parts(text.chinese), english: Self.parts(text.english))
  }

  /// Takes a code, the same in both languages.
  package init(code: String) {
    let part = Part(words: nil, code: ReportText(code))
    self.init(chinese: [part], english: [part])
  }

  /// Takes a fixed piece of wording.
  package init(_ word: some Worded) { self.init(word.text) }

  /// Takes a text as pages show it.
  package init(_ text: BilingualText) {
    self.init(
      chinese: [Part(words: text[.chinese], code: nil)], english: [Part(words: text[.english], code: nil)])
  }

  /// One text after another, with nothing between them.
  package static func + (left: RichText, right: RichText) -> RichText {
    RichText(
      chinese: left[.chinese] + right[.chinese], english: left[.english] + right[.english])
  }

  /// The wording in one language.
  package subscript(language: Language) -> [Part] {
    switch language {
    case .chinese: pair?.chinese ?? same ?? []
    case .english: pair?.english ?? same ?? []
    }
  }

  /// The wording in one language as plain text, with backticks around codes that stand beside words.
  package func plain(in language: Language) -> String {
    let parts = self[language]
    return parts.map { part in
      part.words?.description ?? part.code.map { parts.count == 1 ? $0.description : "`\($0)`" } ?? ""
    }.joined()
  }

  private static func parts(_ text: String) -> [Part] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, piece in
      guard !piece.isEmpty else { return nil }
      let text = ReportText(String(piece))
      return index.isMultiple(of: 2) ? Part(words: text, code: nil) : Part(words: nil, code: text)
    }
  }
}
