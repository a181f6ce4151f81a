internal import Diagnostics

/// Measures of cases that leave something to chance, or say it in vain.
extension RubricLint {
  /// Limits by a field without one for the rest, rules that contradict or repeat each other, promises and deadlines
  /// without each other.
  static func checkCases(_ rubric: Rubric) -> [Diagnostic] {
    rubric.indicators.flatMap { indicator in
      indicator.measure.withParts.flatMap { check($0, of: indicator) }
    }
  }

  private static func check(_ measure: MeasureDefinition, of indicator: Indicator) -> [Diagnostic] {
    switch measure {
    case .within(let within): checkLimits(within.limit, of: indicator)
    case .rules(let rules): checkRules(rules.rules, of: indicator)
    case .remedy(let remedy): checkRemedy(remedy, of: indicator)
    default: []
    }
  }

  private static func checkLimits(_ limit: LimitRule, of indicator: Indicator) -> [Diagnostic] {
    guard let table = limit.table, limit.otherwise == nil else { return [] }
    return [
      Diagnostic(
        .limitsWithoutOthers, ["id": indicator.id.description, "field": table.field],
        at: indicator.place(of: "measure"))
    ]
  }

  private static func checkRules(_ rules: [RulesDefinition.Rule], of indicator: Indicator) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: Set<RulesDefinition.Rule> = []
    for rule in rules where !seen.insert(rule).inserted {
      found.append(
        Diagnostic(
          .ruleRepeated,
          [
            "id": indicator.id.description, "rule": rule.form, "activities": rule.activities.joined(separator: ", "),
          ], at: indicator.place(of: "measure")))
    }
    for case .absence(let activity) in rules {
      let isAsked = rules.contains { if case .existence(activity, _) = $0 { true } else { false } }
      guard isAsked else { continue }
      found.append(Diagnostic(.rulesContradict, ["activity": activity], at: indicator.place(of: "measure")))
    }
    return found
  }

  private static func checkRemedy(_ remedy: RemedyDefinition, of indicator: Indicator) -> [Diagnostic] {
    let present: (String, String)? =
      switch (remedy.promised, remedy.deadline) {
      case (.some, nil): ("promised", "deadline")
      case (nil, .some): ("deadline", "promised")
      case (.some, .some), (nil, nil): nil
      }
    guard let (present, missing) = present else { return [] }
    return [
      Diagnostic(.promiseUnused, ["present": present, "missing": missing], at: indicator.place(of: "measure"))
    ]
  }
}

extension MeasureDefinition {
  /// The measure, and those inside it.
  fileprivate var withParts: [MeasureDefinition] { [self] + parts.flatMap(\.withParts) }
}
