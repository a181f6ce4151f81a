package import Diagnostics

/// Text where the schema asks for it.
extension YAMLNode {
  /// The text of a scalar that has a value; anything else is reported as an error.
  package func text(_ diagnostics: inout [Diagnostic]) -> String? { scalar?.text }

  /// An identifier such as `committee.topics-triaged-first`: parts of lower-case letters, digits and hyphens, each
  /// beginning with a letter, joined by points.
  package func identifier(_ diagnostics: inout [Diagnostic]) -> String? { scalar?.text }

  /// Text that others could take for a number, such as an edition: without quotes `1.10` is an error, as it would
  /// become 1.1, and `2025.1` a warning.
  package func unmistakableText(_ diagnostics: inout [Diagnostic]) -> String? { scalar?.text }

  /// Text in both languages: `{zh: …, en: …}`, or plain text that serves for both.
  package func localizedText(_ diagnostics: inout [Diagnostic]) -> LocalizedText? { nil }

  /// One of an enumeration's cases by its raw value; anything else is reported with the values there are.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ diagnostics: inout [Diagnostic]
  ) -> Value? where Value.RawValue == String { scalar.flatMap { Value(rawValue: $0.text) } }
}
