internal import ActivityLogs
internal import Diagnostics
internal import Expressions
internal import Quantities

/// Rules that can never act, and what they ask of a rubric that it does not have.
extension RubricLint {
  /// Rules without nodes or numbers, caps and quantities without use, facts that are not declared.
  static func checkRules(_ rubric: Rubric) -> [Diagnostic] {
    var found = rubric.rules.flatMap { check($0, of: rubric) }
    let hasBonus = rubric.rules.contains { if case .bonus = $0.effect { true } else { false } }
    if rubric.bonusCap != nil, !hasBonus {
      found.append(Diagnostic(.bonusCapUnused, at: rubric.places.bonusCap))
    }
    if let fact = rubric.peerGroup, !rubric.vocabulary.facts.isEmpty, rubric.vocabulary.facts[fact] == nil {
      found.append(undeclared(fact, among: rubric.vocabulary.facts.keys, at: rubric.places.peerGroup))
    }
    for measure in rubric.measures where !rubric.rules.contains(where: { $0.asks(about: measure.name) }) {
      found.append(Diagnostic(.measureUnused, ["name": measure.name], at: measure.place))
    }
    return found
  }

  private static func check(_ rule: ScoringRule, of rubric: Rubric) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let hasNodes = rubric.indicators.contains { indicator in
      switch rule.target {
      case .level: true
      case .actor(let actor): indicator.actor == actor
      case .dimension(let dimension): indicator.dimension == dimension
      }
    }
    if !hasNodes { found.append(Diagnostic(.ruleWithoutNodes, ["id": rule.id], at: rule.place(of: "on"))) }
    for name in rule.emptyNumbers(in: rubric) {
      found.append(Diagnostic(.nothingShowsEffects, ["id": rule.id, "name": name], at: rule.place(of: "when")))
    }
    if case .fact(let name)? = rule.factor, !rubric.vocabulary.facts.isEmpty, rubric.vocabulary.facts[name] == nil {
      let known = rubric.measures.map(\.name) + rubric.vocabulary.facts.keys
      found.append(undeclared(name, among: known, at: rule.place(of: "per")))
    }
    return found
  }

  private static func undeclared(
    _ name: String, among known: some Sequence<String>, at place: SourcePlace?
  ) -> Diagnostic {
    let likely = Spelling.nearest(to: name, among: known)
    return Diagnostic(
      .factUndeclared, ["name": name], at: place, notes: likely.map { [Diagnostic.Note.didYouMean($0)] } ?? [])
  }

  /// Indicators that count what was done and name none that shows what came of it.
  static func checkActivity(_ rubric: Rubric) -> [Diagnostic] {
    let effects = rubric.effectIndicators
    return rubric.indicators.filter { indicator in
      switch indicator.measure {
      case .count, .sum: !indicator.countsActivity && !effects.contains(indicator.id)
      default: false
      }
    }.map {
      Diagnostic(.activityAlone, ["id": $0.id.description], at: $0.place(of: "measure"))
    }
  }
}

extension ScoringRule {
  /// What its points are multiplied by.
  fileprivate var factor: RulePoints.Factor? {
    switch effect {
    case .deduction(let points), .bonus(let points): points.per
    case .gate, .veto: nil
    }
  }

  /// Whether it asks about a quantity of the rubric.
  fileprivate func asks(about measure: String) -> Bool {
    factor == .measure(measure) || condition?.references.contains(.value(measure)) ?? false
  }

  /// The numbers that its condition reads and that no node can have, since no indicator is of that kind.
  fileprivate func emptyNumbers(in rubric: Rubric) -> [String] {
    guard rubric.effectIndicators.isEmpty, let condition else { return [] }
    let numbers: [(Reference, String)] = [(.effect, "effect"), (.activity, "activity")]
    return numbers.filter { condition.references.contains($0.0) }.map(\.1)
  }
}
