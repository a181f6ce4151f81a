internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics

/// What the rules of all nodes of a unit can ask about.
struct UnitValues {
  /// The unit's facts.
  let facts: UnitFacts
  /// The unit's indicators by their ids.
  let indicators: [String: IndicatorScore]
  /// What was measured for the rules, by name.
  let measures: [String: Fact]
  /// The indicators that show the effect of others.
  let effects: Set<IndicatorID>

  /// Gathers what rules can ask about.
  init(unit: Unit, indicators: [IndicatorScore], measures: [NamedFact], rubric: Rubric) {
    self.facts = UnitFacts(unit: unit)
    // Most rubrics have no rules, and then nobody asks.
    let isAsked = !rubric.rules.isEmpty
    self.indicators =
      isAsked
      ? Dictionary(
        indicators.map { ($0.finding.indicator.id.description, $0) }, uniquingKeysWith: { first, _ in first }) : [:]
    self.measures = Dictionary(measures.map { ($0.name, $0.fact) }, uniquingKeysWith: { first, _ in first })
    self.effects = rubric.effectIndicators
  }

  /// The value of a quantity of the rubric, or of an indicator, also of one that it was not scored by.
  func value(of id: String) -> Rational? { (measures[id] ?? indicators[id]?.finding.fact)?.value }
}
