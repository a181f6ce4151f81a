package import CanonicalJSON
package import Diagnostics

extension JSONValue {
  /// The most characters of a value that are told of it.
  private static let mostCharacters = 160

  /// A value of a rubric as YAML on one line, cut where it is long; of texts in both languages, each in its own.
  package var flowText: LocalizedText {
    LocalizedText(english: shortText(in: .english), chinese: shortText(in: .chinese))
  }

  private func shortText(in language: Language) -> String {
    let text = wholeText(in: language)
    return text.count > Self.mostCharacters ? text.prefix(Self.mostCharacters) + "…" : text
  }

  private func wholeText(in language: Language) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): String(value)
    case .integer(let value): String(value)
    case .string(let text): text
    case .array(let items): "[" + items.map { $0.wholeText(in: language) }.joined(separator: ", ") + "]"
    case .object(let members): Self.text(of: members, in: language)
    }
  }

  private static func text(of members: [String: JSONValue], in language: Language) -> String {
    if members.count == 2, case .string(let text)? = members[language.rawValue] { return text }
    let parts = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, value in
      "\(key): \(value.wholeText(in: language))"
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
