internal import ActivityLogs
package import CanonicalJSON
internal import Diagnostics
internal import Rubrics

/// The profile for programs: counts as decimal texts.
extension LogProfile {
  /// The name and version of the profile's form.
  package static let schema = "plumbline.inspection/1"

  /// The profile as a JSON value.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema),
      "assessment": .object(["id": .string(id), "title": title.map(\.json) ?? .null]),
      "period": .object(["from": .string(period.from), "to": .string(period.to), "zone": .string(period.zone)]),
      "log": logs.json,
      "files": .array(files.map(\.json)),
      "span": span.map { .object(["first": .string($0.first), "last": .string($0.last)]) } ?? .null,
      "months": .array(months.map { .string($0.description) }),
      "units": .array(units.map(\.json)),
      "actors": .array(actors.map(\.json)), "activities": .array(activities.map(\.json)),
      "sources": .array(sources.map(\.json)), "missing": .array(missing.map(\.json)),
      "unknown-words": .array(unknownWords.map(\.json)),
      "times": .object([
        "before-period": .number(before), "after-period": .number(after), "coarse": .number(coarse),
        "at-midnight": .number(midnight), "recorded-before-it-happened": .number(recordedTooEarly),
      ]),
      "duplicates": .number(duplicates),
      "cases": .object(["all": .number(cases), "with-ties": .number(tiedCases)]),
      "indicators": .array(indicators.map(\.json)),
    ])
  }
}

extension LogProfile.Tally {
  fileprivate var json: JSONValue { .object(["name": .string(name), "events": .number(count)]) }
}

extension LogProfile.File {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "records": .number(records), "looks-cut-off": .bool(looksCutOff),
      "out-of-order": .number(outOfOrder),
    ])
  }
}

extension LogProfile.Months {
  fileprivate var json: JSONValue {
    .object([
      "unit": .string(unit), "events": .array(counts.map { .number($0) }),
      "gaps": .array(gaps.map { .string($0.description) }),
    ])
  }
}

extension UnknownWord {
  fileprivate var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "text": .string(text), "events": .number(count),
      "nearest": nearest.map { .string($0) } ?? .null,
    ])
  }
}

extension IndicatorFeed {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(indicator.id.description), "verdict": .string(verdict.rawValue), "units": .number(units),
      "fed": .number(fed), "open-cases": .number(openCases),
      "reasons": .array(
        reasons.map { .object(["code": .string($0.message.code), "units": .number($0.units)]) }),
      "empty-fields": .array(emptyFields.map { .string($0) }),
      "sources": .array(indicator.sources.map { .string($0) }),
    ])
  }
}
