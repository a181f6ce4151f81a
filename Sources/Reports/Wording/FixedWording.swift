package import Diagnostics

/// A catalogue of fixed pieces of wording, each in both languages.
///
/// It is written for members of committees rather than for statisticians: a word says what was found and how to check
/// it, and blames nobody.
package protocol FixedWording: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What stands before the name of a word where templates of pages name it as a partial, such as `w.`.
  static var partialPrefix: String { get }

  /// The wording in both languages; `{name}` stands for what `with` puts in.
  var wording: (zh: String, en: String) { get }
}

extension FixedWording {
  /// The wording as it stands.
  package var text: LocalizedText { LocalizedText(english: wording.en, chinese: wording.zh) }

  /// The wording with values in place of its `{name}`s, the same in both languages.
  package func with(_ values: [String: String]) -> LocalizedText {
    text(Language.allCases.map { ($0, values) })
  }

  /// The wording with texts in place of its `{name}`s, each in the language of the wording.
  package func with(texts: [String: LocalizedText]) -> LocalizedText {
    text(Language.allCases.map { language in (language, texts.mapValues { $0[language] }) })
  }

  private func text(_ values: [(language: Language, values: [String: String])]) -> LocalizedText {
    let template = MessageTemplate("report." + rawValue, .information, en: wording.en, zh: wording.zh)
    var result = text
    for (language, values) in values {
      let filled = Message(template, values).text(in: language)
      switch language {
      case .english: result.english = filled
      case .chinese: result.chinese = filled
      }
    }
    return result
  }
}
