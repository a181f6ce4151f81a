internal import Columns

/// What was measured: a fact for each unit and indicator of the unit's level, and for each unit and named quantity.
package struct Measurements: Sendable {
  private let indicators: Int
  private var facts: [[Fact?]]
  private var collectors: [[EvidenceCollector?]] = []
  /// What clusters contribute, where it was asked for.
  private var contributions: [[Contributions?]] = []
  /// How many of the accepted events' records are used by how many indicators; those that none uses under 0.
  package internal(set) var recordUse: [Int: Int] = [:]

  /// Makes the measurements of nothing yet.
  /// - Parameters:
  ///   - units: the number of units in the tree.
  ///   - indicators: the number of indicators in the rubric.
  ///   - measures: the number of named quantities in the rubric.
  package init(units: Int, indicators: Int, measures: Int = 0) {
    self.init(units: units, indicators: indicators, measures: measures, parts: 0)
  }

  /// Makes the measurements of nothing yet.
  /// - Parameters:
  ///   - units: the number of units in the tree.
  ///   - indicators: the number of indicators in the rubric.
  ///   - measures: the number of named quantities in the rubric.
  ///   - parts: the number of measures inside others.
  init(units: Int, indicators: Int, measures: Int, parts: Int) {
    self.indicators = indicators
    let count = indicators + measures + parts
    facts = Array(repeating: Array(repeating: nil, count: count), count: units)
    collectors = Array(repeating: Array(repeating: nil, count: count), count: units)
    contributions = Array(repeating: Array(repeating: nil, count: count), count: units)
  }

  /// The fact of one indicator at one unit, or `nil` where the indicator does not name the unit's level.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - indicator: an index into the rubric's indicators.
  package func fact(unit: Int, indicator: Int) -> Fact? {
    guard facts.indices.contains(unit), facts[unit].indices.contains(indicator) else { return nil }
    return facts[unit][indicator]
  }

  /// The fact of one named quantity at one unit.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - measure: an index into the rubric's measures.
  package func fact(unit: Int, measure: Int) -> Fact? { fact(unit: unit, indicator: indicators + measure) }

  /// The records drawn for one named quantity at one unit; empty where no record is behind the value.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - measure: an index into the rubric's measures.
  package func evidence(unit: Int, measure: Int) -> EvidenceSample {
    evidence(unit: unit, indicator: indicators + measure)
  }

  /// The records drawn for one indicator at one unit; empty where no record is behind the value.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - indicator: an index into the rubric's indicators.
  package func evidence(unit: Int, indicator: Int) -> EvidenceSample {
    collector(unit: unit, indicator: indicator)?.sample ?? EvidenceSample()
  }

  /// What clusters of records contribute to the value of one indicator at one unit; `nil` where nobody asked.
  /// - Parameters:
  ///   - unit: an index into the unit tree.
  ///   - indicator: an index into the rubric's indicators, or that of a measure inside another.
  package func contributions(unit: Int, indicator: Int) -> Contributions? {
    guard contributions.indices.contains(unit), contributions[unit].indices.contains(indicator) else { return nil }
    return contributions[unit][indicator]
  }

  /// Enters what clusters contribute at one unit.
  mutating func set(_ contributions: Contributions, unit: Int, indicator: Int) {
    guard self.contributions.indices.contains(unit), self.contributions[unit].indices.contains(indicator) else {
      return
    }
    self.contributions[unit][indicator] = contributions
  }

  /// What draws the records of one indicator at one unit, so that those of several can be drawn together.
  func collector(unit: Int, indicator: Int) -> EvidenceCollector? {
    guard collectors.indices.contains(unit), collectors[unit].indices.contains(indicator) else { return nil }
    return collectors[unit][indicator]
  }

  /// Enters what was measured at one unit.
  /// - Parameter indicator: an index among all that the plan measures: the indicators, then the named quantities, then
  ///   measures inside others.
  mutating func set(_ fact: Fact, evidence: EvidenceCollector? = nil, unit: Int, indicator: Int) {
    guard facts.indices.contains(unit), facts[unit].indices.contains(indicator) else { return }
    facts[unit][indicator] = fact
    collectors[unit][indicator] = evidence
  }
}

/// Kept without the evidence and what clusters contribute, which are of use only beside the logs.
extension Measurements: Codable {
  private enum CodingKeys: CodingKey {
    case indicators, facts, recordUse
  }

  /// Reads what was kept.
  /// - Throws: `DecodingError` where it is not whole.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    indicators = try container.decode(Int.self, forKey: .indicators)
    let stored = try container.decode(StoredFacts.self, forKey: .facts)
    guard (0...stored.width).contains(indicators), let facts = try? stored.facts() else {
      throw DecodingError.dataCorruptedError(forKey: .facts, in: container, debugDescription: "no whole facts")
    }
    self.facts = facts
    recordUse = try container.decode([Int: Int].self, forKey: .recordUse)
  }

  /// Writes what is kept.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(indicators, forKey: .indicators)
    try container.encode(StoredFacts(facts), forKey: .facts)
    try container.encode(recordUse, forKey: .recordUse)
  }
}
