internal import ActivityLogs
internal import Assessments
package import CanonicalJSON
internal import Diagnostics
internal import Quantities
internal import Scoring

/// The canonical comparison: every figure a decimal string to six places, and the parts of a change add up to it.
extension Comparison {
  /// The name and version of the comparison's form.
  package static let schema = "plumbline.comparison/1"

  /// The comparison as a JSON value.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema), "before": before.json, "after": after.json, "basis": .string(basis.rawValue),
      "rubric": .object([
        "changed-keys": .array(rubric.changedKeys.map { .string($0) }),
        "indicators": .array(rubric.indicators.filter { $0.bearsOnFigures }.map(\.json)),
      ]),
      "units": .array(units.map(\.json)), "notes": .array(notes.map(\.json)),
    ])
  }
}

extension Comparison.Year {
  /// The head of a year as JSON.
  package var json: JSONValue {
    .object([
      "assessment": .object([
        "id": .string(id), "title": title.map(\.pairJSON) ?? .null, "notice": notice.map(\.pairJSON) ?? .null,
      ]),
      "rubric": .object(["id": .string(rubric), "edition": .string(edition), "digest": .string(rubricDigest)]),
      "period": .object(["from": .string(period.from), "to": .string(period.to), "zone": .string(period.zone)]),
    ])
  }
}

extension IndicatorPair {
  /// Whether anything is to be said of the pair.
  var bearsOnFigures: Bool { relation != .same || !changedKeys.isEmpty }

  /// The pair as JSON.
  fileprivate var json: JSONValue {
    .object([
      "before": before.map { .string($0) } ?? .null, "after": after.map { .string($0) } ?? .null,
      "relation": .string(relation.rawValue), "reason": reason.map(\.pairJSON) ?? .null,
      "changed-keys": .array(changedKeys.map { .string($0) }),
    ])
  }
}

extension UnitComparison {
  /// The comparison of a pair of units as JSON.
  fileprivate var json: JSONValue {
    .object([
      "before": pair.before.map { .string($0.id) } ?? .null, "after": pair.after.map { .string($0.id) } ?? .null,
      "level": .string((pair.after ?? pair.before)?.level.rawValue ?? ""), "name": .string(name),
      "relation": .string(pair.relation.rawValue),
      "family": .array(pair.family.map { .string($0.id) }), "rows": .array(rows.map(\.json)),
    ])
  }
}

extension ComparisonRow {
  /// The places to which figures are given.
  static let places = 6

  /// The row as JSON.
  fileprivate var json: JSONValue {
    let units = units(places: Self.places)
    var parts: [String: JSONValue] = [:]
    for (part, value) in zip(ChangePart.allCases, units?.parts ?? []) {
      parts[part.rawValue] = .string(RoundedParts.text(value, places: Self.places))
    }
    return .object([
      "level": .string(level.rawValue), "id": .string(id), "before-id": previousID.map { .string($0) } ?? .null,
      "group": level == .indicator ? .string(group) : .null, "kind": .string(kind.rawValue),
      "reason": reason.map(\.pairJSON) ?? .null, "before": before.map(\.json) ?? .null,
      "after": after.map(\.json) ?? .null,
      "change": units.map { .string(RoundedParts.text($0.change, places: Self.places)) } ?? .null,
      "parts": units == nil ? .null : .object(parts), "undivided": split?.reason.map(\.json) ?? .null,
      "bridge": .object([
        "earlier-under-later": .sixPlaces(earlierUnderLater), "later-under-earlier": .sixPlaces(laterUnderEarlier),
      ]),
      "uncertainty": uncertainty.map { .string($0.rawValue) } ?? .null,
    ])
  }
}

extension ComparisonRow.Year {
  /// What is known of a year as JSON.
  fileprivate var json: JSONValue {
    .object([
      "state": .string(state.rawValue), "value": .sixPlaces(value), "score": .sixPlaces(score),
      "band": band.map { .string($0) } ?? .null, "interval": .sixPlaces(interval),
    ])
  }
}

extension Message {
  /// The message as JSON: its code and arguments.
  var json: JSONValue {
    .object(["code": .string(code), "arguments": .object(arguments.mapValues { .string($0) })])
  }
}

extension LocalizedText {
  /// The text in both languages.
  var pairJSON: JSONValue { .object(["zh": .string(chinese), "en": .string(english)]) }
}

extension JSONValue {
  /// A figure to six places, half to even; `null` for none.
  static func sixPlaces(_ value: Rational?) -> JSONValue {
    value.map { .string($0.rounded(places: ComparisonRow.places)) } ?? .null
  }

  /// The two ends of an interval to six places, the lower first; `null` for none.
  static func sixPlaces(_ interval: ClosedRange<Rational>?) -> JSONValue {
    interval.map { .array([.sixPlaces($0.lowerBound), .sixPlaces($0.upperBound)]) } ?? .null
  }
}
