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
    if case .notApplicable = fact.outcome { return NaiveNode(state: "not-applicable") }
    if indicator.exemption?.truth(unit) == true {
      let full = Rational(100)
      return NaiveNode(state: "exempt", score: full, steps: [NaiveStep(name: "exempt", value: full)])
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
      return scored(indicator, value)
    }
  }

  /// The score of a value, by way of its logarithm where the indicator wants one.
  private func scored(_ indicator: NaiveIndicator, _ value: Rational) -> NaiveNode {
    let logarithm: (Rational) -> Rational? =
      switch indicator.transform {
      case "ln": { NaiveFixed.ln($0) }
      case "log10": { NaiveFixed.log10($0) }
      default: { $0 }
      }
    guard let operand = logarithm(value) else { return NaiveNode(state: "error") }
    let score = indicator.scale.mapped { logarithm($0) ?? $0 }.score(of: operand)
    var steps = [NaiveStep(name: "value", value: value)]
    if indicator.transform != "none" { steps.append(NaiveStep(name: "transform", value: operand)) }
    steps.append(NaiveStep(name: "scale", value: score))
    return NaiveNode(state: "scored", score: score, steps: steps)
  }

  /// All nodes of a unit: indicators by id, groups by the ids from the outermost level inwards, the unit by `""`.
  /// - Parameters:
  ///   - facts: the unit's facts by the indicators' ids.
  ///   - measured: what was measured for the rules, by name.
  func nodes(
    at unit: NaiveUnit, facts: [String: NaiveFact], measured: [String: NaiveFact] = [:]
  ) -> [String: NaiveNode] {
    var nodes: [String: NaiveNode] = [:]
    for indicator in indicators { nodes[indicator.id] = node(indicator, at: unit, fact: facts[indicator.id]) }
    let scored = nodes
    let effects = Set(indicators.flatMap(\.effectShownBy))
    let values = facts.merging(measured) { $1 }.compactMapValues(\.value)
    _ = rollUp(indicators, levels: levels, path: "", level: "overall", into: &nodes) { groups, members in
      NaivePlace(
        unit: unit, indicators: scored, values: values, groups: groups, members: members, effects: effects)
    }
    return nodes
  }
}
