internal import ActivityLogs
package import CanonicalJSON
internal import Diagnostics
internal import Quantities
package import Robustness
internal import Rubrics
internal import Scoring

/// How sure scores and ranks are, for programs: every quantity a decimal string, to six places.
extension Robustness {
  /// The name and version of the form of a document of its own.
  package static let schema = "plumbline.robustness/1"

  /// A document of its own.
  /// - Parameter result: whose scores and ranks they are.
  package func json(of result: AssessmentResult) -> JSONValue {
    var members = summary
    members["schema"] = .string(Self.schema)
    members["assessment"] = .string(result.id)
    members["rubric"] = .object([
      "id": .string(result.rubric.id), "edition": .string(result.rubric.edition),
      "digest": .string(result.rubric.digest),
    ])
    return .object(members)
  }

  /// All that was found.
  var summary: [String: JSONValue] {
    [
      "generator": "philox4x32-10", "seed": .string(seed), "replicates": .number(settings.replicates),
      "confidence": .string(settings.confidence.share.description), "units": .array(units.map(\.json)),
      "rankings": .array(rankings.map(\.json)), "agreement": .array(agreement.map(\.json)),
    ]
  }
}

extension UnitIntervals {
  fileprivate var json: JSONValue {
    .object([
      "unit": .string(unit), "overall": overall.json, "groups": .array(groups.map(\.json)),
      "indicators": .array(indicators.map(\.json)),
    ])
  }
}

extension UnitIntervals.Node {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(path), "interval": interval.map(\.json) ?? .null, "drawn": .number(drawn),
      "scored": .number(scored),
    ])
  }
}

extension UnitIntervals.Indicator {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id.description), "value-interval": value.map(\.json) ?? .null,
      "score-interval": score.map(\.json) ?? .null, "clusters": .number(clusters),
      "reason": reason.map(\.json) ?? .null,
    ])
  }
}

extension ScoreInterval {
  fileprivate var json: JSONValue { .array([.sixPlaces(low.rational), .sixPlaces(high.rational)]) }
}

extension RankRobustness {
  fileprivate var json: JSONValue {
    .object([
      "level": .string(level.rawValue), "peer-group": peerGroup.map(\.json) ?? .null,
      "ranks": .array(entries.map(\.json)), "assumptions": .array(assumptions.map(\.json)),
      "mean-shift": .sixPlaces(meanShift.rational),
      "alternatives": .array(alternatives.map { $0.json(of: entries.map(\.unit)) }),
    ])
  }
}

extension RankRobustness.Entry {
  fileprivate var json: JSONValue {
    .object([
      "unit": .string(unit), "rank": .number(rank), "by-chance": byChance.json, "by-assumptions": byAssumptions.json,
      "shared-with": .array(sharedWith.map { .string($0) }), "group": .number(group),
    ])
  }
}

extension AssumptionEffect {
  fileprivate var json: JSONValue {
    .object([
      "assumption": .string(assumption.rawValue), "ways": ways.map { .number($0) } ?? .null,
      "first-order": .sixPlaces(firstOrder?.rational), "total": .sixPlaces(total?.rational),
    ])
  }
}

extension RankAlternative {
  fileprivate func json(of units: [String]) -> JSONValue {
    .object([
      "kind": .string(choice.kind), "choice": .string(choice.name), "mean-shift": .sixPlaces(meanShift.rational),
      "greatest-shift": .number(greatestShift), "unit": unit.map { .string($0) } ?? .null,
      "ranks": .object(
        Dictionary(
          zip(units, ranks).map { ($0, $1 == 0 ? .null : .number($1)) }, uniquingKeysWith: { first, _ in first })),
    ])
  }
}

extension RankAlternative.Choice {
  /// What is chosen otherwise, in a word.
  package var kind: String {
    switch self {
    case .aggregation: "aggregation"
    case .missing: "missing"
    case .withoutRecommendation: "without-recommendation"
    case .withoutDimension: "without-dimension"
    }
  }

  /// The choice by its name.
  package var name: String {
    switch self {
    case .aggregation(let name), .missing(let name), .withoutRecommendation(let name), .withoutDimension(let name):
      name
    }
  }
}

extension LevelAgreement {
  fileprivate var json: JSONValue {
    .object([
      "level": .string(level.rawValue), "groups": .array(groups.map(\.json)),
      "indicators": .array(weights.map(\.json)),
    ])
  }
}

extension LevelAgreement.Group {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(path), "parts": .number(parts), "units": .number(units), "alpha": alpha.json,
      "correlations": .array(
        pairs.map {
          .object(["first": .string($0.first), "second": .string($0.second), "correlation": $0.correlation.json])
        }),
    ])
  }
}

extension LevelAgreement.Weight {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id.description), "effective-weight": .sixPlaces(share.rational), "correlation": correlation.json,
    ])
  }
}

extension Result<FixedDecimal, UndefinedStatistic> {
  /// The number, or why there is none.
  fileprivate var json: JSONValue {
    switch self {
    case .success(let value): .sixPlaces(value.rational)
    case .failure(let undefined): undefined.reason.json
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var json: JSONValue { .array([.number(lowerBound), .number(upperBound)]) }
}
