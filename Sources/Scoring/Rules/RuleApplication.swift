internal import Columns
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import Rubrics

/// What the rules of a node make of its score (SEMANTICS, "From measure to score", 5): deductions, then bonuses up to
/// their cap, then the score is brought back to 0…100, then gates and vetoes, of which the lowest wins.
struct RuleApplication {
  /// The score as far as the rules have been applied.
  private(set) var value: Rational
  /// The steps that did something, each with the value it left.
  private(set) var steps: [ScoreStep] = []
  /// The rules of which it cannot be told whether they act.
  private(set) var undecided: [UndecidedRule] = []

  private let values: NodeValues

  /// Applies the rules of a node.
  /// - Parameters:
  ///   - rules: those that act on the node, in the order of the rubric.
  ///   - base: the score as it was rolled up.
  ///   - bonusCap: the most points that bonuses count together.
  ///   - values: what the rules can ask about.
  init(of rules: [ScoringRule], to base: Rational, bonusCap: ExactDecimal?, values: NodeValues) {
    self.value = base
    self.values = values
    for rule in rules {
      if case .deduction(let points) = rule.effect { change(by: rule, points) { $0 - $1 } }
    }
    let beforeBonuses = value
    for rule in rules {
      if case .bonus(let points) = rule.effect { change(by: rule, points) { $0 + $1 } }
    }
    if let bonusCap { step("bonus-cap", to: min(value, beforeBonuses + Rational(bonusCap))) }
    step("clamp", to: value.clamped(to: .zero ... .hundred))
    limit(by: rules)
  }

  /// Takes or gives the points of a rule.
  private mutating func change(
    by rule: ScoringRule, _ points: RulePoints, _ combine: (Rational, Rational) -> Rational
  ) {
    guard isMet(rule) else { return }
    var factor: Rational?
    if let per = points.per {
      switch values.factor(per) {
      case .success(let number): factor = number
      case .failure(let unknown):
        undecided.append(UndecidedRule(step: rule.stepName, reason: unknown.reason))
        return
      }
    }
    var change = Rational(points.points) * (factor ?? .one)
    if let atMost = points.atMost { change = min(change, Rational(atMost)) }
    step(rule.stepName, to: combine(value, change), factor: factor)
  }

  /// Applies gates, then vetoes: each looks at the score as it was before the first of them.
  private mutating func limit(by rules: [ScoringRule]) {
    let before = value
    var lowest: Rational?
    for rule in rules {
      let limit: ScoreLimit
      switch rule.effect {
      case .gate(let own), .veto(let own): limit = own
      case .deduction, .bonus: continue
      }
      guard isMet(rule) else { continue }
      let result =
        switch limit {
        case .cap(let cap): min(before, Rational(cap))
        case .score(let score): Rational(score)
        }
      lowest = lowest.map { min($0, result) } ?? result
      step(rule.stepName, to: lowest ?? result)
    }
  }

  /// Whether a rule acts; one that cannot be decided is listed, and does not.
  private mutating func isMet(_ rule: ScoringRule) -> Bool {
    guard let condition = rule.condition else { return true }
    switch condition.evaluate(with: values) {
    case .yes: return true
    case .no: return false
    case .undecided:
      undecided.append(UndecidedRule(step: rule.stepName, reason: values.reason(whyUndecided: condition)))
      return false
    }
  }

  /// Enters a step, unless it changes nothing.
  private mutating func step(_ name: String, to new: Rational, factor: Rational? = nil) {
    guard new != value else { return }
    value = new
    steps.append(ScoreStep(name, new, factor: factor))
  }
}
