internal import ActivityLogs
package import CanonicalJSON
internal import Diagnostics
internal import Quantities
internal import Rubrics
package import Scoring

/// What the scores of relative indicators were computed of, in full: numbers as they are, with up to 30 decimals, so that
/// they can be computed again of nothing else.
extension Calibrations {
  /// The comparisons, by indicator, level and peer group.
  package var json: JSONValue { .array(all.map(\.json)) }

  /// The units that were left out.
  package var screenedJSON: JSONValue {
    .array(
      screenedOut.map {
        .object([
          "unit": .string($0.unit), "available": .number($0.available), "applicable": .number($0.applicable),
        ])
      })
  }
}

extension Calibration {
  /// The comparison of one indicator's values.
  package var json: JSONValue {
    .object([
      "indicator": .string(indicator.description), "level": .string(level.rawValue),
      "peer-group": peerGroup.map(\.json) ?? .null, "at-least": .number(leastPeers), "measured": .number(measured),
      "fault": fault.map(\.json) ?? .null, "treatment": treatment.map(\.json) ?? .null,
      "statistics": statistics.map(\.json) ?? .null, "units": .array(entries.map(\.json)),
    ])
  }
}

extension Calibration.Entry {
  fileprivate var json: JSONValue {
    .object([
      "unit": .string(input.unit), "value": .full(input.value), "group": input.group.map { .string($0) } ?? .null,
      "stand-in": .full(input.standIn), "imputed": .full(imputed), "treated": .full(treated), "score": .full(score),
    ])
  }
}

extension Calibration.Treatment {
  fileprivate var json: JSONValue {
    .object([
      "winsorised-high": .number(winsorisedHigh), "winsorised-low": .number(winsorisedLow),
      "logarithm": .bool(isLogarithm), "before": before.json, "after": after.json,
    ])
  }
}

extension Calibration.Treatment.Form {
  fileprivate var json: JSONValue { .object(["skewness": .full(skewness), "kurtosis": .full(kurtosis)]) }
}

extension Calibration.Statistics {
  fileprivate var json: JSONValue {
    .object([
      "count": .number(count), "minimum": .full(minimum), "maximum": .full(maximum), "mean": .full(mean),
      "deviation": .full(deviation), "reference": .full(reference),
    ])
  }
}

extension JSONValue {
  /// A number with all of its decimals, at most 30, without zeros at the end.
  fileprivate static func full(_ value: Rational?) -> JSONValue {
    guard let value else { return .null }
    var text = value.rounded(places: 30)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return .string(text == "-0" ? "0" : text)
  }
}
