internal import ActivityLogs
internal import Diagnostics

/// What readers of a rubric need beside what the tool needs.
extension RubricLint {
  /// Titles, reasons, advice, evidence minima, origins of thresholds.
  static func checkCompleteness(_ rubric: Rubric) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if rubric.title == LocalizedText(rubric.id) {
      found.append(Diagnostic(.withoutTitle, ["name": rubric.id], at: rubric.places.rubric))
    }
    for dimension in rubric.dimensions where dimension.title == LocalizedText(dimension.id) {
      found.append(Diagnostic(.withoutTitle, ["name": dimension.id], at: rubric.places.dimensions[dimension.id]))
    }
    for indicator in rubric.indicators {
      found += missing(of: indicator, rubric)
      found += evidenceMinimum(of: indicator)
      for case .order(let order) in indicator.measure.leaves where !order.closedBy.isEmpty && order.deadline == nil {
        found.append(Diagnostic(.closedByUnused, at: indicator.place(of: "measure")))
      }
      if indicator.refusedScoresZero, indicator.sources.isEmpty {
        found.append(Diagnostic(.refusedUnused, at: indicator.place(of: "refused")))
      }
    }
    return found + sameTitles(rubric)
  }

  private static func missing(of indicator: Indicator, _ rubric: Rubric) -> [Diagnostic] {
    // Without a register, and where it asks nothing of the actor, there is nothing that a recommendation or a basis
    // could refer to.
    let isAsked = rubric.recommendations.contains {
      $0.actors[indicator.actor] != nil && $0.concerns(indicator.dimension)
    }
    let hasRegister = !rubric.recommendations.isEmpty
    let refers = isAsked || hasRegister && indicator.recommendation != nil
    let keys: [(String, Bool)] = [
      ("title", indicator.isUntitled), ("why", indicator.why == nil),
      ("threshold", indicator.threshold == nil && indicator.scale.relativeMethod == nil),
      ("advice", indicator.advice == nil), ("recommendation", refers && indicator.recommendation == nil),
      ("basis", refers && indicator.basis == nil),
    ]
    var found = keys.filter(\.1).map {
      Diagnostic(.indicatorWithout, ["id": indicator.id.description, "key": $0.0], at: indicator.place)
    }
    if hasRegister, !refers {
      let arguments = [
        "id": indicator.id.description, "actor": indicator.actor.rawValue, "dimension": indicator.dimension,
      ]
      found.append(Diagnostic(.beyondRegister, arguments, at: indicator.place))
    }
    return found
  }

  private static func evidenceMinimum(of indicator: Indicator) -> [Diagnostic] {
    let form = indicator.measure.form
    switch (indicator.measure.hasEvidence, indicator.minimumEvidence) {
    case (true, nil):
      return [Diagnostic(.noEvidenceMinimum, ["id": indicator.id.description], at: indicator.place)]
    case (false, .some):
      return [Diagnostic(.evidenceMinimumUnused, ["form": form], at: indicator.place(of: "evidence"))]
    case (true, .some), (false, nil): return []
    }
  }

  private static func sameTitles(_ rubric: Rubric) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var first: [Language: [String: Indicator]] = [:]
    for indicator in rubric.indicators where !indicator.isUntitled {
      let others = Language.allCases.compactMap { first[$0]?[indicator.title[$0]] }
      if let other = others.first {
        found.append(
          Diagnostic(
            .sameTitle, ["id": indicator.id.description, "other": other.id.description],
            at: indicator.place(of: "title"),
            notes: [Diagnostic.Note(Message(.firstHere), at: other.place(of: "title"))]))
      }
      for language in Language.allCases where first[language]?[indicator.title[language]] == nil {
        first[language, default: [:]][indicator.title[language]] = indicator
      }
    }
    return found
  }
}
