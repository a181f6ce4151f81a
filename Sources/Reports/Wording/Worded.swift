package import Diagnostics

/// A fixed piece of wording in both languages, with places to fill.
package protocol Worded: Sendable, Hashable {
  /// Its name, which no other wording has.
  var name: String { get }

  /// What it says; `{name}` stands for a value.
  var wording: (zh: String, en: String) { get }
}

extension Worded where Self: RawRepresentable<String> {
  package var name: String { rawValue }
}

extension Worded {
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
    let template = MessageTemplate("report." + name, .information, en: wording.en, zh: wording.zh)
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
