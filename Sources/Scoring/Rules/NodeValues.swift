internal import Expressions
internal import Quantities
internal import Rubrics

/// What a rule's condition finds at a node of a unit's results.
struct NodeValues: ValueSource {
  /// What is the same at every node of the unit.
  let unit: UnitValues
  /// The scores of the groups directly below the node, by their ids.
  let groups: [String: NodeScore]
  /// The indicators below the node, at any depth.
  let members: [IndicatorScore]

  func value(of reference: Reference) -> Value? {
    switch reference {
    case .fact: unit.facts.value(of: reference)
    case .score(let id):
      // An indicator is meant before a group of the same name.
      (unit.indicators[id].map(\.score) ?? groups[id]?.value).map(Value.fraction)
    case .value(let id): unit.value(of: id).map(Value.fraction)
    case .state(let id): unit.indicators[id].map { .text($0.finding.state.rawValue) }
    case .effect: meanScore(of: { unit.effects.contains($0.id) }).map(Value.fraction)
    case .activity: meanScore(of: \.countsActivity).map(Value.fraction)
    case .column, .caseHas, .caseCount, .caseField: nil
    }
  }

  /// The weighted mean score of some of the indicators below the node, or `nil` where none of them has a score.
  private func meanScore(of isMeant: (Indicator) -> Bool) -> Rational? {
    var (sum, weights) = (Rational.zero, Rational.zero)
    for member in members where isMeant(member.finding.indicator) {
      guard let score = member.score else { continue }
      let weight = Rational(member.finding.indicator.weight)
      sum = sum + weight * score
      weights = weights + weight
    }
    return sum.divided(by: weights)
  }
}
