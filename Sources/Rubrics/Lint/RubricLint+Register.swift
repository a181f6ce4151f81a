internal import ActivityLogs
internal import Diagnostics

/// Whether indicators and register agree.
extension RubricLint {
  /// Pairs of recommendation and actor, their basis and dimension.
  static func checkRegister(_ rubric: Rubric) -> [Diagnostic] {
    let register = Dictionary(rubric.recommendations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return rubric.indicators.flatMap { indicator in
      indicator.recommendation.flatMap { register[$0] }.map { check(indicator, against: $0, rubric) } ?? []
    }
  }

  private static func check(
    _ indicator: Indicator, against recommendation: Recommendation, _ rubric: Rubric
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let notes = rubric.places.recommendations[recommendation.id].map {
      [Diagnostic.Note(Message(.registeredHere), at: $0)]
    }
    if let registered = recommendation.actors[indicator.actor] {
      if let basis = indicator.basis, basis != registered {
        found.append(
          Diagnostic(
            .basisContradicted,
            [
              "id": indicator.id.description, "basis": basis.rawValue, "registered": registered.rawValue,
              "recommendation": recommendation.id,
            ], at: indicator.place(of: "basis"), notes: notes ?? []))
      }
    } else {
      found.append(
        Diagnostic(
          .pairNotRegistered, ["recommendation": recommendation.id, "actor": indicator.actor.rawValue],
          at: indicator.place(of: "recommendation"), notes: notes ?? []))
    }
    if let registered = recommendation.dimension, registered != indicator.dimension {
      found.append(
        Diagnostic(
          .dimensionContradicted,
          [
            "id": indicator.id.description, "dimension": indicator.dimension, "registered": registered,
            "recommendation": recommendation.id,
          ], at: indicator.place(of: "dimension"), notes: notes ?? []))
    }
    return found
  }
}
