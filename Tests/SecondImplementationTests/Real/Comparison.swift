internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Scoring

/// Compares what the two implementations say.
enum Comparison {
  /// Where the engine's facts differ from the second implementation's.
  static func facts(_ expected: NaiveResult, _ run: RealRun, _ measurements: Measurements) -> [Disagreement] {
    var found: [Disagreement] = []
    for indicator in run.sample.rubric.indicators {
      for (unit, facts) in zip(run.sample.units, expected.facts) {
        let expected = facts[indicator.id]
        let actual = run.fact(indicator, at: unit, in: measurements)
        if agree(expected, actual, isJudgement: isJudgement(indicator)) { continue }
        found.append(
          Disagreement(
            indicator: indicator.id, unit: unit.level + " " + unit.id, expected: text(expected), actual: text(actual)))
      }
    }
    for (name, _) in run.sample.rubric.measures {
      for (unit, facts) in zip(run.sample.units, expected.measured) {
        let actual = run.measured(name, at: unit, in: measurements)
        if agree(facts[name], actual, isJudgement: false) { continue }
        found.append(
          Disagreement(
            unit: unit.level + " " + unit.id, expected: name + ": " + text(facts[name]), actual: text(actual)))
      }
    }
    return found
  }

  /// Where the engine's states, scores, bands and ranks differ from the second implementation's.
  static func scores(_ expected: NaiveResult, _ run: RealRun, _ measurements: Measurements) -> [Disagreement] {
    var found: [Disagreement] = []
    var scores: [UnitScore] = []
    for (unit, expected) in zip(run.sample.units, expected.nodes) {
      var actual: [String: NaiveNode] = [:]
      if let score = run.score(of: unit, in: measurements) {
        actual = run.nodes(of: score)
        scores.append(score)
      }
      for name in Set(expected.keys).union(actual.keys).sorted() where expected[name] != actual[name] {
        found.append(
          Disagreement(
            indicator: name, unit: unit.level + " " + unit.id, expected: text(expected[name]),
            actual: text(actual[name])))
      }
    }
    for level in UnitLevel.allCases {
      let expected = expected.ranks[level.rawValue] ?? [:]
      let actual = run.ranks(of: scores, on: level)
      if expected == actual { continue }
      found.append(Disagreement(unit: "ranks of level \(level.rawValue)", expected: "\(expected)", actual: "\(actual)"))
    }
    return found
  }

  /// Whether an indicator is a question to assessors.
  private static func isJudgement(_ indicator: NaiveIndicator) -> Bool {
    if case .judgement = indicator.measure { return true }
    return false
  }

  /// Whether two facts say the same.
  private static func agree(_ expected: NaiveFact?, _ actual: Fact?, isJudgement: Bool) -> Bool {
    guard let expected, let actual else { return expected == nil && actual == nil }
    guard outcome(of: actual) == expected.outcome else { return false }
    if expected.value != nil {
      guard actual.numerator == expected.numerator, actual.denominator == expected.denominator else { return false }
    }
    // How many ratings count as evidence SEMANTICS leaves open.
    guard isJudgement || actual.evidence == expected.evidence else { return false }
    if let undecided = expected.undecided, undecided != actual.records.undecided { return false }
    return (expected.cases ?? [:]).allSatisfy { name, count in
      actual.details.contains { $0.name == name && $0.value == Rational(count) }
    }
  }

  /// The outcome without its reason.
  private static func outcome(of fact: Fact) -> NaiveOutcome {
    switch fact.outcome {
    case .value(let value): .value(value)
    case .noEvidence: .noEvidence
    case .notApplicable: .notApplicable
    case .notAssessed: .notAssessed
    case .failed: .failed
    }
  }

  private static func text(_ fact: NaiveFact?) -> String {
    guard let fact else { return "nothing" }
    var text =
      "\(fact.outcome), \(optional(fact.numerator)) / \(optional(fact.denominator)), n \(optional(fact.evidence))"
    text += ", undecided \(optional(fact.undecided))"
    if let cases = fact.cases {
      text += ", " + cases.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
    }
    return text
  }

  private static func text(_ fact: Fact?) -> String {
    guard let fact else { return "nothing" }
    var text =
      "\(outcome(of: fact)), \(optional(fact.numerator)) / \(optional(fact.denominator)), n \(optional(fact.evidence))"
    text += ", undecided \(fact.records.undecided)"
    for detail in fact.details { text += " \(detail.name) \(detail.value)" }
    return text
  }

  private static func text(_ node: NaiveNode?) -> String {
    guard let node else { return "nothing" }
    return
      "\(node.state) \(optional(node.score)), band \(node.band ?? "–"), covered \(optional(node.covered)), steps \(node.steps), undecided \(node.undecided)"
  }

  private static func optional(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "–" }
}
