internal import Quantities

/// Everything that the second implementation says of a sample.
struct NaiveResult {
  /// The facts of each unit of the sample by the indicators' ids.
  let facts: [[String: NaiveFact]]
  /// What was measured for the rules, of each unit by name.
  let measured: [[String: NaiveFact]]
  /// The nodes of each unit of the sample by their names.
  let nodes: [[String: NaiveNode]]
  /// The ranks of each level's units by their ids.
  let ranks: [String: [String: Int]]

  /// Measures and scores a sample.
  init(_ sample: Sample) {
    let log = sample.log
    var facts: [[String: NaiveFact]] = []
    var nodes: [[String: NaiveNode]] = []
    var measured: [[String: NaiveFact]] = []
    var scores: [String: [String: [(id: String, score: Rational)]]] = [:]
    for unit in sample.units {
      var ofUnit: [String: NaiveFact] = [:]
      for indicator in sample.rubric.indicators { ofUnit[indicator.id] = log.fact(indicator, at: unit) }
      facts.append(ofUnit)
      var ofRules: [String: NaiveFact] = [:]
      for (name, measure) in sample.rubric.measures { ofRules[name] = log.fact(measure, at: unit) }
      measured.append(ofRules)
      nodes.append(sample.rubric.nodes(at: unit, facts: ofUnit, measured: ofRules))
      guard let score = nodes.last?[""]?.score, let peers = sample.rubric.peers(of: unit) else { continue }
      scores[unit.level, default: [:]][peers, default: []].append((unit.id, score))
    }
    self.facts = facts
    self.measured = measured
    self.nodes = nodes
    self.ranks = scores.mapValues { groups in
      var ranks: [String: Int] = [:]
      for group in groups.values { ranks.merge(sample.rubric.ranks(of: group)) { first, _ in first } }
      return ranks
    }
  }
}
