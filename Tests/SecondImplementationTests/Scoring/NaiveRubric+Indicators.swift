internal import Quantities

/// From a fact to a state and a score.
extension NaiveRubric {
  /// The state and score of an indicator at a unit.
  func node(_ indicator: NaiveIndicator, at unit: NaiveUnit, fact: NaiveFact?) -> NaiveNode {
    guard let fact else { return NaiveNode(state: "not-applicable") }
    if let applies = indicator.applies {
      switch applies.truth(unit) {
      case false: return NaiveNode(state: "not-applicable")
      case nil: return NaiveNode(state: "insufficient-evidence")
      default: break
      }
    }
    switch fact.outcome {
    case .notApplicable: return NaiveNode(state: "not-applicable")
    case .noEvidence: return NaiveNode(state: "insufficient-evidence")
    case .notAssessed: return NaiveNode(state: "not-assessed")
    case .failed: return NaiveNode(state: "error")
    case .value(let value):
      if let minimum = indicator.minimumEvidence, let evidence = fact.evidence, evidence < minimum {
        return NaiveNode(state: "insufficient-evidence")
      }
      return NaiveNode(state: "scored", score: indicator.scale.score(of: value))
    }
  }

  /// All nodes of a unit: indicators by id, groups by the ids from the outermost level inwards, the unit by `""`.
  /// - Parameter facts: the unit's facts by the indicators' ids.
  func nodes(at unit: NaiveUnit, facts: [String: NaiveFact]) -> [String: NaiveNode] {
    var nodes: [String: NaiveNode] = [:]
    for indicator in indicators { nodes[indicator.id] = node(indicator, at: unit, fact: facts[indicator.id]) }
    _ = rollUp(indicators, levels: levels, path: "", level: "overall", into: &nodes)
    return nodes
  }
}
