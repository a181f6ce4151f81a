internal import Quantities
internal import Rubrics

/// `order`: the share of cases whose steps came in the order given.
struct OrderMeasure: CaseMeasure {
  let scope: CaseScope
  /// The codes of the steps, in the order asked for.
  let steps: [UInt32]
  /// The codes of the activities that close a case without its last step.
  let closedBy: [UInt32]
  /// What the rule says of matches, missing steps, other events and ties.
  let definition: OrderDefinition
  /// How the time to the deadline is counted.
  let clock: CaseClock

  func outcome(of view: CaseView, anchor: LogTime) throws(CaseFailure) -> CaseOutcome {
    if try isOpen(view, anchor: anchor) { return .open }
    let chosen = steps.map { definition.match == .first ? view.firstTime(of: $0) : view.lastTime(of: $0) }
    let present = chosen.compactMap { $0 }
    let holds =
      (definition.missing == .allowed || present.count == steps.count) && isInOrder(present)
      && hasNoForbiddenExtras(view, present: present)
    return holds ? .satisfied : .unsatisfied
  }

  /// Whether the last step may still come: it has not, nothing else closed the case, and there is a deadline that had
  /// not passed at the cutoff.
  private func isOpen(_ view: CaseView, anchor: LogTime) throws(CaseFailure) -> Bool {
    guard let last = steps.last, let deadline = definition.deadline, view.first(last) == nil,
      closedBy.allSatisfy({ view.first($0) == nil })
    else { return false }
    return try !clock.hasRunOut(deadline, after: anchor)
  }

  private func isInOrder(_ times: [LogTime]) -> Bool {
    for (index, earlier) in times.enumerated() {
      for later in times.dropFirst(index + 1) {
        if later.isStrictlyBefore(earlier) { return false }
        if definition.ties == .fails && later.isTied(with: earlier) { return false }
      }
    }
    return true
  }

  private func hasNoForbiddenExtras(_ view: CaseView, present: [LogTime]) -> Bool {
    switch definition.extra {
    case .allowed: return true
    case .exact:
      let known = view.range.allSatisfy { steps.contains(view.events.activities[$0]) }
      return known && steps.allSatisfy { view.count(of: $0) == 1 }
    case .fails:
      guard let earliest = present.min(), let latest = present.max() else { return true }
      return view.range.allSatisfy { event in
        let time = view.events.times[event]
        return steps.contains(view.events.activities[event]) || !earliest.isStrictlyBefore(time)
          || !time.isStrictlyBefore(latest)
      }
    }
  }
}
