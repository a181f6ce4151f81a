internal import Quantities

/// What the condition of a rule is asked about: a node of a unit's results.
struct NaivePlace {
  /// The unit.
  let unit: NaiveUnit
  /// All indicators of the unit by their ids.
  let indicators: [String: NaiveNode]
  /// The values of indicators and of the rubric's measures, where they have one.
  let values: [String: Rational]
  /// The groups right below.
  let groups: [String: NaiveNode]
  /// The indicators somewhere below.
  let members: [NaiveIndicator]
  /// The ids of the indicators that show the effect of others.
  let effects: Set<String>

  /// The score of an indicator or a group below.
  func score(_ id: String) -> Rational? { indicators[id].map(\.score) ?? groups[id]?.score }

  /// The mean of what some indicators below score, by their weights.
  func mean(of isMeant: (NaiveIndicator) -> Bool) -> Rational? {
    let scored = members.filter { isMeant($0) && indicators[$0.id]?.score != nil }
    if scored.isEmpty { return nil }
    let sum = NaiveNumber.sum(scored.map { $0.weight * (indicators[$0.id]?.score ?? Rational(0)) })
    return NaiveNumber.quotient(sum, NaiveNumber.sum(scored.map(\.weight)))
  }

  /// A number that points can be multiplied by.
  func factor(_ name: String) -> Rational? {
    if let value = values[name] { return value < Rational(0) ? nil : value }
    guard let text = unit.facts[name], !text.isEmpty else { return nil }
    let value = NaiveNumber.value(of: text)
    return value < Rational(0) ? nil : value
  }
}
