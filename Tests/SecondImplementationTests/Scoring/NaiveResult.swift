internal import Quantities

/// Everything that the second implementation says of a sample.
struct NaiveResult {
  /// The facts of each unit of the sample by the indicators' ids.
  let facts: [[String: NaiveFact]]
  /// The nodes of each unit of the sample by their names.
  let nodes: [[String: NaiveNode]]
  /// The ranks of each level's units by their ids.
  let ranks: [String: [String: Int]]

  /// Measures and scores a sample.
  init(_ sample: Sample) {
    let log = sample.log
    var facts: [[String: NaiveFact]] = []
    var nodes: [[String: NaiveNode]] = []
    var scores: [String: [(id: String, score: Rational)]] = [:]
    for unit in sample.units {
      var ofUnit: [String: NaiveFact] = [:]
      for indicator in sample.rubric.indicators { ofUnit[indicator.id] = log.fact(indicator, at: unit) }
      facts.append(ofUnit)
      nodes.append(sample.rubric.nodes(at: unit, facts: ofUnit))
      if let score = nodes.last?[""]?.score { scores[unit.level, default: []].append((unit.id, score)) }
    }
    self.facts = facts
    self.nodes = nodes
    self.ranks = scores.mapValues { sample.rubric.ranks(of: $0) }
  }
}
