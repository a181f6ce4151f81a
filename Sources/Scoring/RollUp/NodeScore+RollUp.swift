internal import Diagnostics
internal import Quantities
internal import Rubrics

extension NodeScore {
  /// Rolls children up into their parent (SEMANTICS, "From measure to score", 3 to 6).
  init(of children: [RollUpChild], by aggregation: Aggregation, missing policy: MissingPolicy, bands: [Band]) {
    self.init(
      state: .notAssessed, indicatorsScored: children.reduce(0) { $0 + $1.indicatorsScored },
      indicators: children.reduce(0) { $0 + $1.indicators })
    let applicable = children.filter { $0.state != .notApplicable && $0.state != .waived }
    let scored = applicable.filter { $0.state == .scored || $0.state == .exempt }
    weightCovered = Self.weight(of: scored).divided(by: Self.weight(of: applicable))
    guard !applicable.isEmpty, let weightCovered else {
      state = .notApplicable
      reason = Message(.nothingApplies)
      return
    }
    if let broken = applicable.first(where: { $0.state == .error }) {
      reason = Message(.childInError, ["child": broken.id])
      return
    }
    guard !scored.isEmpty else {
      reason = Message(.nothingScored)
      return
    }
    if policy.coverage == .children {
      let covered = Rational(scored.count).divided(by: Rational(applicable.count)) ?? .zero
      guard covered >= policy.atLeast else {
        reason = Message(
          .tooFewChildren,
          [
            "count": String(scored.count), "all": String(applicable.count),
            "minimum": (policy.atLeast * .hundred).description,
          ])
        return
      }
    }
    guard policy.coverage == .children || weightCovered >= policy.atLeast else {
      reason = Message(
        .tooLittleCovered,
        [
          "covered": (weightCovered * .hundred).rounded(places: 1),
          "minimum": (policy.atLeast * .hundred).description,
        ])
      return
    }
    if policy.treatment == .fail, let absent = applicable.first(where: { $0.score == nil }) {
      reason = Message(.childMissing, ["child": absent.id])
      return
    }
    let counted = applicable.compactMap { child -> (score: Rational, weight: Rational)? in
      let score = child.score ?? (policy.treatment == .zero ? Rational.zero : nil)
      return score.map { ($0, Rational(child.weight)) }
    }
    guard let base = Self.aggregate(counted, by: aggregation) else {
      let negative = applicable.first { $0.score?.isNegative ?? false }
      reason = Message(.negativeInPowerMean, ["child": negative?.id ?? ""])
      return
    }
    state = .scored
    value = base
    steps = [ScoreStep("base", base)]
    band = bands.last { Rational($0.from) <= base }
  }

  /// Lets the rules of the node act, where it has a score.
  /// - Parameters:
  ///   - rules: those of the node, in the order of the rubric.
  ///   - bonusCap: the most points that bonuses count together.
  ///   - values: what the rules can ask about.
  mutating func apply(_ rules: [ScoringRule], bonusCap: ExactDecimal?, values: NodeValues, bands: [Band]) {
    guard let base = value, !rules.isEmpty else { return }
    let application = RuleApplication(of: rules, to: base, bonusCap: bonusCap, values: values)
    value = application.value
    steps += application.steps
    undecided = application.undecided
    band = bands.last { Rational($0.from) <= application.value }
  }

  private static func weight(of children: [RollUpChild]) -> Rational {
    children.reduce(.zero) { $0 + Rational($1.weight) }
  }

  private static func aggregate(
    _ children: [(score: Rational, weight: Rational)], by aggregation: Aggregation
  ) -> Rational? {
    switch aggregation {
    case .mean:
      let weighted = children.reduce(Rational.zero) { $0 + $1.score * $1.weight }
      return weighted.divided(by: children.reduce(Rational.zero) { $0 + $1.weight })
    case .min:
      return children.map(\.score).min()
    case .power(let exponent):
      return FixedPoint.powerMean(children.map { (x: $0.score, weight: $0.weight) }, power: exponent)
    case .median: return median(of: children)
    case .sum: return children.reduce(Rational.zero) { $0 + $1.score * $1.weight }
    }
  }

  /// The first child, from the lowest, at which the weights so far reach half of all; where they are just half, the mean
  /// of it and the next.
  private static func median(of children: [(score: Rational, weight: Rational)]) -> Rational? {
    let sorted = children.sorted { $0.score < $1.score }
    let total = sorted.reduce(Rational.zero) { $0 + $1.weight }
    var twice = Rational.zero
    for (index, child) in sorted.enumerated() {
      twice = twice + child.weight + child.weight
      if twice < total { continue }
      guard twice == total, index + 1 < sorted.count else { return child.score }
      return (child.score + sorted[index + 1].score).divided(by: Rational(2))
    }
    return nil
  }
}
