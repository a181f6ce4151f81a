internal import Quantities

/// `stages`: the share of cases in which every one of several activities occurs, done by the actors named.
struct StagesMeasure: CaseMeasure {
  let scope: CaseScope
  /// The codes of the activities.
  let allOf: [UInt32]

  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome {
    let isComplete = allOf.allSatisfy { activity in
      view.range.contains { event in
        view.events.activities[event] == activity && view.events.actors[event] & scope.actorBits != 0
      }
    }
    return isComplete ? .satisfied : .unsatisfied
  }
}
