package import Diagnostics

/// A key that a mapping may have: declared once, for the reader of the mapping, for its schema and for its reference.
package struct YAMLKey: Sendable {
  /// What holds where a key is left out.
  package enum Fallback: Sendable {
    /// The value, as it would be written.
    case value(String)
    /// What words alone can say.
    case words(LocalizedText)
    /// Nothing.
    case nothing
  }

  /// The key.
  package var name: String
  /// What can stand as its value.
  package var kind: YAMLValueKind
  /// What holds where it is left out; `nil` for a key that must be there.
  package var fallback: Fallback?
  /// What it is for, in a sentence without its final point.
  package var summary: LocalizedText
  /// Values that are right, as they would be written.
  package var examples: [String]

  /// Whether it must be there.
  package var isRequired: Bool { fallback == nil }

  /// Makes a key.
  package init(
    name: String, kind: YAMLValueKind, fallback: Fallback?, summary: LocalizedText, examples: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
    self.summary = summary
    self.examples = examples
  }

  /// Makes a key that must be there.
  package static func required(
    _ name: String, _ kind: YAMLValueKind, en: String, zh: String, examples: [String] = []
  ) -> YAMLKey {
    YAMLKey(
      name: name, kind: kind, fallback: nil, summary: LocalizedText(english: en, chinese: zh), examples: examples)
  }

  /// Makes a key that may be left out.
  /// - Parameter fallback: what holds then.
  package static func optional(
    _ name: String, _ kind: YAMLValueKind, or fallback: Fallback = .nothing, en: String, zh: String,
    examples: [String] = []
  ) -> YAMLKey {
    YAMLKey(
      name: name, kind: kind, fallback: fallback, summary: LocalizedText(english: en, chinese: zh),
      examples: examples)
  }
}
