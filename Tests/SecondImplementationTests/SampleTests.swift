internal import Quantities
internal import Testing

/// The random logs are worth comparing on.
struct SampleTests {
  @Test("the random logs reach every outcome of every form, and every state of a score")
  func reachesEveryOutcome() {
    var reached: Set<String> = []
    for seed in 0..<1_000 where !Self.expected.isSubset(of: reached) {
      let sample = Sample(seed: UInt64(seed))
      let result = NaiveResult(sample)
      for indicator in sample.rubric.indicators {
        let form = indicator.id.prefix { $0 != "." }
        for facts in result.facts {
          guard let fact = facts[indicator.id] else { continue }
          for feature in Self.features(of: fact) { reached.insert(form + " " + feature) }
        }
      }
      for node in result.nodes.flatMap(\.values) {
        reached.insert("state " + node.state)
        for step in node.steps { reached.insert("step " + step.name.prefix { $0 != ":" }) }
        for rule in node.undecided { reached.insert("undecided " + rule.prefix { $0 != ":" }) }
        if node.steps.count > 3 { reached.insert("four steps") }
      }
      for policy in sample.rubric.policies.values {
        if let power = policy.power { reached.insert("power " + power.description) }
      }
      if sample.rubric.peerGroup != nil, result.ranks.values.contains(where: { !$0.isEmpty }) {
        reached.insert("ranks among peers")
      }
      for node in result.nodes.compactMap({ $0[""] }) { reached.insert("unit " + node.state) }
      for ranks in result.ranks.values where ranks.count > Set(ranks.values).count { reached.insert("shared rank") }
      for ranks in result.ranks.values where Set(ranks.values).count > 2 { reached.insert("three ranks") }
    }
    let missing = Self.expected.subtracting(reached)
    #expect(missing.isEmpty, "never reached: \(missing.sorted())")
  }

  /// What there is to say of a fact.
  private static func features(of fact: NaiveFact) -> [String] {
    var features: [String] = []
    switch fact.outcome {
    case .value(let value):
      features.append("value")
      if value.denominator != 1 { features.append("fraction") }
    case .noEvidence: features.append("no evidence")
    case .notApplicable: features.append("not applicable")
    case .notAssessed: features.append("not assessed")
    case .failed: features.append("failed")
    }
    if let undecided = fact.undecided, undecided > 0 { features.append("undecided") }
    for (name, count) in fact.cases ?? [:] where count > 0 { features.append(name) }
    return features
  }

  /// What must be reached.
  private static let expected: Set<String> = {
    let spread = ["longest-gap", "evenness", "representativeness", "concentration", "retention", "survey"]
    let events = ["count", "distinct", "sum", "mean", "percentile", "share", "coverage", "regularity"] + spread
    let cases = ["delay", "within", "order", "stages"] + SampleMaker.caseForms
    var expected: Set<String> = ["judgement not assessed", "coverage not applicable", "shared rank", "three ranks"]
    for form in events + cases + ["fact", "judgement", "ratio", "rate"] { expected.insert(form + " value") }
    for form in events { expected.insert(form + " undecided") }
    for form in cases { expected.formUnion([form + " activated", form + " satisfied", form + " no evidence"]) }
    for form in cases where !["stages", "returns"].contains(form) { expected.insert(form + " open") }
    for form in ["delay", "within", "order", "rules", "repeats", "remedy"] { expected.insert(form + " failed") }
    expected.formUnion(["rules vacuous", "reconcile undecided"])
    for form in spread.dropFirst() + ["sum", "mean", "percentile", "share", "coverage", "fact", "ratio", "rate"] {
      expected.insert(form + " no evidence")
    }
    for form in ["evenness", "representativeness", "concentration", "survey", "ratio", "rate"] {
      expected.insert(form + " failed")
    }
    expected.formUnion(["ratio not applicable", "rate not applicable", "state error"])
    for form in spread.dropFirst() + [
      "ratio", "rate", "mean", "percentile", "share", "coverage", "regularity", "judgement", "fact",
    ] + cases {
      expected.insert(form + " fraction")
    }
    for state in ["scored", "exempt", "insufficient-evidence", "not-applicable", "not-assessed", "error"] {
      expected.insert("state " + state)
    }
    let kinds = ["deductions", "bonus", "gate", "veto"]
    for step in ["value", "transform", "scale", "exempt", "base", "bonus-cap", "clamp"] + kinds {
      expected.insert("step " + step)
    }
    expected.formUnion(kinds.map { "undecided " + $0 } + ["four steps", "ranks among peers"])
    expected.formUnion(["0", "1", "-1", "2", "0.5", "-2.5"].map { "power " + $0 })
    return expected.union(["unit scored", "unit not-assessed", "unit not-applicable"])
  }()
}
