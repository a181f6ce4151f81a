package import CanonicalJSON
internal import Diagnostics

extension RubricOverlay {
  /// The overlay as JSON: which it is, what it extends, and what it changes.
  package var json: JSONValue {
    [
      "id": .string(id), "edition": .string(edition),
      "extends": ["id": .string(base), "edition": .string(baseEdition)],
      "changes": .array(changes.map(\.json)),
    ]
  }
}

extension RubricChange {
  /// The change as JSON; `before`, `after` and `reason` are `null` where there is none.
  package var json: JSONValue {
    [
      "kind": .string(kind.rawValue), "subject": .string(subject), "before": before.json, "after": after.json,
      "reason": reason.json,
    ]
  }
}

extension LocalizedText? {
  /// The text in both languages as JSON, or `null`.
  fileprivate var json: JSONValue { map { ["en": .string($0.english), "zh": .string($0.chinese)] } ?? .null }
}
