/// What was measured: a fact for each unit and indicator of the unit's level.
package struct Measurements: Sendable {
  private var facts: [[Fact?]]
  private var samples: [[EvidenceSample?]]

  /// Makes the measurements of nothing yet.
  /// - Parameters:
  ///   - units: the number of units in the tree.
  ///   - indicators: the number of indicators in the rubric.
  package init(units: Int, indicators: Int) {
    facts = Array(repeating: Array(repeating: nil, count: indicators), count: units)
    samples = Array(repeating: Array(repeating: nil, count: indicators), count: units)
  }

  /// The fact of one indicator at one unit, or `nil` where the indicator does not name the unit's level.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - indicator: an index into the rubric's indicators.
  package func fact(unit: Int, indicator: Int) -> Fact? {
    guard facts.indices.contains(unit), facts[unit].indices.contains(indicator) else { return nil }
    return facts[unit][indicator]
  }

  /// The records drawn for one indicator at one unit; empty where no record is behind the value.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - indicator: an index into the rubric's indicators.
  package func evidence(unit: Int, indicator: Int) -> EvidenceSample {
    guard samples.indices.contains(unit), samples[unit].indices.contains(indicator) else { return EvidenceSample() }
    return samples[unit][indicator] ?? EvidenceSample()
  }

  /// Enters what was measured for one indicator at one unit.
  mutating func set(_ fact: Fact, evidence: EvidenceSample? = nil, unit: Int, indicator: Int) {
    guard facts.indices.contains(unit), facts[unit].indices.contains(indicator) else { return }
    facts[unit][indicator] = fact
    samples[unit][indicator] = evidence
  }
}
