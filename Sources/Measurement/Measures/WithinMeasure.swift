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
  let limits: CaseLimits
  /// How the time is counted.
  let clock: CaseClock

  func outcome(of view: CaseView, anchor: LogTime) throws(CaseFailure) -> CaseOutcome {
    guard let event = view.first(from) else { return .open }
    let opened = view.events.times[event]
    let limit = try limits.limit(of: view, from: event)
    if let closed = view.firstTime(of: to, notStrictlyBefore: opened) {
      return try clock.isKept(limit, from: opened, to: closed) ? .satisfied : .unsatisfied
    }
    return try clock.hasRunOut(limit, after: opened) ? .unsatisfied : .open
  }
}
