package import CanonicalJSON
internal import Diagnostics
internal import Reports

extension EditionComparison {
  /// The name and version of this form.
  package static let schema = "plumbline.rubric-diff/1"

  /// The comparison as JSON; `example` is a comparison as `plumbline diff` writes it, or `null`.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema), "before": before.json, "after": after.json,
      "keys": .array(
        keys.map { shift in
          ["subject": .string(shift.subject), "before": shift.before.optionalJSON, "after": shift.after.optionalJSON]
        }),
      "indicators": .array(indicators.map(\.json)), "example": example?.json ?? .null,
    ]
  }
}

extension EditionComparison.Edition {
  /// The edition as JSON.
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "edition": .string(edition), "title": title.json, "indicators": .string(String(indicators)),
    ]
  }
}

extension IndicatorShifts {
  /// The differences of an indicator as JSON.
  fileprivate var json: JSONValue {
    [
      "before": pair.before.map { .string($0) } ?? .null, "after": pair.after.map { .string($0) } ?? .null,
      "title": title.json,
      "shifts": .array(
        shifts.map { shift in
          [
            "kind": .string(shift.kind.rawValue), "before": shift.before.optionalJSON,
            "after": shift.after.optionalJSON,
          ]
        }),
    ]
  }
}

extension LocalizedText? {
  /// The text in both languages, or `null`.
  fileprivate var optionalJSON: JSONValue { map(\.json) ?? .null }
}
