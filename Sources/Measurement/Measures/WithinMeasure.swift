internal import Quantities

/// `within`: the share of cases in which one activity follows the first occurrence of another within a limit.
///
/// A case without the second activity breaks the rule once the limit has passed before the cutoff, and is open until
/// then. A case without the first activity, which another `anchor` makes possible, is open: no clock has started.
struct WithinMeasure: CaseMeasure {
  let scope: CaseScope
  /// The code of the activity that starts the clock.
  let from: UInt32
  /// The code of the activity that stops it.
  let to: UInt32
  /// The longest time allowed.
  let limit: TimeLimit
  /// The period that is measured.
  let period: Period

  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome {
    guard let opened = view.firstTime(of: from) else { return .open }
    if let closed = view.firstTime(of: to, notStrictlyBefore: opened) {
      return limit.isKept(from: opened.start, to: closed.start, in: period.zone) ? .satisfied : .unsatisfied
    }
    return limit.hasPassed(after: opened.start, in: period) ? .unsatisfied : .open
  }
}
