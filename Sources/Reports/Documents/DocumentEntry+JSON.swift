package import CanonicalJSON
package import Diagnostics

extension DocumentEntry {
  /// The entry as JSON: `{"key", "label", "values"}`, texts as `{"en", "zh"}`.
  package var json: JSONValue {
    ["key": .string(key), "label": label.json, "values": .array(values.map(\.json))]
  }
}

extension RichText {
  /// The text as JSON: `{"en", "zh"}`, codes between backticks where words stand beside them.
  package var json: JSONValue { ["en": .string(plain(in: .english)), "zh": .string(plain(in: .chinese))] }
}

extension LocalizedText {
  /// The text as JSON: `{"en", "zh"}`.
  package var json: JSONValue { ["en": .string(english), "zh": .string(chinese)] }

  /// The text with a blank behind it, for what follows.
  var followedByBlank: LocalizedText { LocalizedText(english: english + " ", chinese: chinese + " ") }
}
