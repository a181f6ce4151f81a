package import Diagnostics

/// A kind of value with a name of its own, which many keys share.
package struct YAMLSharedKind: Sendable {
  /// Its name, unique among all: lower-case words joined by hyphens or points.
  package var name: String
  /// What it is, in a sentence without its final point.
  package var summary: LocalizedText
  /// Values that are right, as they would be written.
  package var examples: [String]
  /// What it consists of; asked for only when needed, since a kind can hold others of its own.
  package var kind: @Sendable () -> YAMLValueKind

  /// Makes a shared kind.
  package init(
    _ name: String, en: String, zh: String, examples: [String] = [],
    kind: @escaping @Sendable @autoclosure () -> YAMLValueKind
  ) {
    self.name = name
    self.summary = LocalizedText(english: en, chinese: zh)
    self.examples = examples
    self.kind = kind
  }
}
