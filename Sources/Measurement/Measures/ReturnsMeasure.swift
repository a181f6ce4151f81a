internal import Quantities

/// `returns`: the share of cases that no body hands on and gets back.
///
/// Events that do not say who holds the case are passed over, so that a case in which none does is satisfied.
struct ReturnsMeasure: CaseMeasure {
  let scope: CaseScope
  /// The column of the body, by its index among the columns of every event.
  let field: Int

  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome {
    let holders = view.range.filter { view.events.texts[field][$0] != TextPool.missing }
    let inOrder = holders.sorted { left, right in
      let (first, second) = (view.events.times[left], view.events.times[right])
      // Equal times of different precision have an order of their own; events of one and the same go by the body.
      if first.start != second.start || first.precision != second.precision { return first < second }
      return utf8(of: left, in: view).lexicographicallyPrecedes(utf8(of: right, in: view))
    }
    var (passed, holder) = (Set<UInt32>(), TextPool.missing)
    for event in inOrder {
      let next = view.events.texts[field][event]
      if next == holder { continue }
      if !passed.insert(next).inserted { return .unsatisfied }
      holder = next
    }
    return .satisfied
  }

  private func utf8(of event: Int, in view: CaseView) -> ArraySlice<UInt8> {
    view.pool.utf8(of: view.events.texts[field][event])
  }
}
