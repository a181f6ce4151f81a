internal import ActivityLogs
package import Diagnostics
internal import Expressions
internal import Quantities
internal import Rubrics
package import Scoring

/// Says in words what the rules of a rubric are, and what they did to a score.
package struct RuleSentence: Sendable {
  private let rules: [ScoringRule]
  private let bonusCap: ExactDecimal?
  private let names: RubricNames?

  /// Makes sentences about no rules at all.
  package init() {
    self.rules = []
    self.bonusCap = nil
    self.names = nil
  }

  /// Makes sentences about the rules of a rubric.
  package init(names: RubricNames) {
    self.rules = names.rubric.rules
    self.bonusCap = names.rubric.bonusCap
    self.names = names
  }

  // MARK: What happened

  /// What each step after rolling up did, and which rules could not be decided.
  package func remarks(of node: NodeScore) -> [LocalizedText] {
    steps(of: node) + undecided(of: node)
  }

  /// Which rules could not be decided, and why.
  package func undecided(of node: NodeScore) -> [LocalizedText] { node.undecided.map { text(of: $0) } }

  /// What each step after rolling up did.
  package func steps(of node: NodeScore) -> [LocalizedText] {
    var remarks: [LocalizedText] = []
    var before = node.steps.first?.value
    for step in node.steps.dropFirst() {
      remarks.append(text(of: step, after: before ?? step.value))
      before = step.value
    }
    return remarks
  }

  private func text(of step: ScoreStep, after before: Rational) -> LocalizedText {
    let value = NumberText.exactScore(step.value)
    if let rule = rules.first(where: { $0.stepName == step.name }) { return text(of: rule, step, after: before) }
    switch step.name {
    case "bonus-cap": return RuleWord.bonusCapped.with(["cap": bonusCap?.description ?? "", "value": value])
    case "clamp": return RuleWord.clamped.with(["value": value])
    default: return ReportWord.furtherStep.with(["step": step.name, "value": value])
    }
  }

  private func text(of rule: ScoringRule, _ step: ScoreStep, after before: Rational) -> LocalizedText {
    let (before, value) = (NumberText.exactScore(before), NumberText.exactScore(step.value))
    func changed(_ sign: String, _ points: RulePoints) -> LocalizedText {
      let formula = "\(Self.operand(before)) \(sign) \(Self.change(points, factor: step.factor)) = \(value)"
      return RuleWord.changed.with(texts: [
        "kind": Self.kind(of: rule).text, "title": rule.title, "formula": LocalizedText(formula),
      ])
    }
    switch rule.effect {
    case .deduction(let points): return changed("−", points)
    case .bonus(let points): return changed("+", points)
    case .gate(let limit), .veto(let limit):
      return RuleWord.lowered.with(texts: [
        "kind": Self.kind(of: rule).text, "title": rule.title, "limit": Self.text(of: limit),
        "before": LocalizedText(before), "value": LocalizedText(value),
      ])
    }
  }

  /// The points taken or given, as a term that a pocket calculator takes.
  private static func change(_ points: RulePoints, factor: Rational?) -> String {
    let each = points.points.description
    let product = factor.map { "\(each) × \(NumberText.operand($0, numerator: nil, denominator: nil))" } ?? each
    let amount = Rational(points.points) * (factor ?? .one)
    guard let atMost = points.atMost, amount > Rational(atMost) else { return product }
    return "min(\(product), \(atMost))"
  }

  private static func operand(_ score: String) -> String { score.hasPrefix("-") ? "(\(score))" : score }

  private func text(of undecided: UndecidedRule) -> LocalizedText {
    let rule = rules.first { $0.stepName == undecided.step }
    return RuleWord.undecided.with(texts: [
      "kind": rule.map { Self.kind(of: $0).text } ?? LocalizedText(""),
      "title": rule?.title ?? LocalizedText(undecided.step),
      "reason": LocalizedText(
        english: undecided.reason.text(in: .english), chinese: undecided.reason.text(in: .chinese)),
    ])
  }

  // MARK: What the rubric says

  /// Every rule as the rubric states it, and the cap on bonuses.
  package var texts: [LocalizedText] {
    let cap = bonusCap.map { RuleWord.bonusCapSentence.with(["points": $0.description]) }
    return rules.map { text(of: $0) } + (cap.map { [$0] } ?? [])
  }

  private func text(of rule: ScoringRule) -> LocalizedText {
    let when = rule.condition.map { RuleWord.whenTrue.with(texts: ["condition": words(for: $0)]) }
    return RuleWord.ruleSentence.with(texts: [
      "kind": Self.kind(of: rule).text, "title": rule.title, "target": text(of: rule.target),
      "when": when ?? RuleWord.always.text, "effect": effect(of: rule),
    ])
  }

  private func words(for condition: Expression) -> LocalizedText {
    names.map { ConditionSentence(names: $0, subject: .nodes).text(of: condition) } ?? LocalizedText(condition.text)
  }

  private func effect(of rule: ScoringRule) -> LocalizedText {
    switch rule.effect {
    case .deduction(let points): text(of: points, .takes, each: .takesEach)
    case .bonus(let points): text(of: points, .gives, each: .givesEach)
    case .gate(let limit), .veto(let limit): Self.text(of: limit)
    }
  }

  private func text(of points: RulePoints, _ word: RuleWord, each: RuleWord) -> LocalizedText {
    let amount = LocalizedText(points.points.description)
    var text = word.with(texts: ["points": amount])
    if let per = points.per { text = each.with(texts: ["points": amount, "number": title(of: per)]) }
    guard let atMost = points.atMost else { return text }
    let bound = RuleWord.atMost.with(["points": atMost.description])
    return LocalizedText(english: text.english + bound.english, chinese: text.chinese + bound.chinese)
  }

  private func title(of factor: RulePoints.Factor) -> LocalizedText {
    switch factor {
    case .measure(let name): LocalizedText(name)
    case .fact(let name): names?.title(ofFact: name) ?? LocalizedText(name)
    }
  }

  private func text(of target: RuleTarget) -> LocalizedText {
    switch target {
    case .level(.overall): RuleWord.overallScore.text
    case .level(.area): MethodWord.everyArea.text
    case .level(.actor): RuleWord.everyActor.text
    case .level(.dimension): RuleWord.everyDimension.text
    case .actor(let actor): names?.title(of: actor.rawValue, on: .actor) ?? LocalizedText(actor.rawValue)
    case .dimension(let id): names?.title(ofDimension: id) ?? LocalizedText(id)
    }
  }

  private static func text(of limit: ScoreLimit) -> LocalizedText {
    switch limit {
    case .cap(let cap): RuleWord.capped.with(["limit": cap.description])
    case .score(let score): RuleWord.set.with(["limit": score.description])
    }
  }

  private static func kind(of rule: ScoringRule) -> RuleWord {
    switch rule.effect {
    case .deduction: .deduction
    case .bonus: .bonus
    case .gate: .gate
    case .veto: .veto
    }
  }
}
