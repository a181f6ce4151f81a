internal import Quantities

/// `remedy`: of the findings due, the share whose remedy was confirmed in time and lasts.
///
/// The deadline is the one that the first promise with a deadline states; a later promise does not extend it. Where none
/// states one, a limit runs from the finding. A finding is due once its deadline has passed before the cutoff, or its
/// remedy was confirmed; one that came back after the confirmation stays due and is not remedied.
struct RemedyMeasure: CaseMeasure {
  let scope: CaseScope
  /// The code of the activity that makes a finding.
  let made: UInt32
  /// The code of the activity that promises a remedy, if any does.
  let promised: UInt32?
  /// The column of the promise that states the deadline, by its index among the grouping's time columns.
  let deadline: Int?
  /// The code of the activity that confirms the remedy.
  let confirmed: UInt32
  /// The code of the activity that says the fault is back, if any does.
  let recurred: UInt32?
  /// The longest time to the confirmation where no deadline was promised.
  let limit: TimeLimit
  /// How the limit is counted.
  let clock: CaseClock

  func outcome(of view: CaseView, anchor: LogTime) throws(CaseFailure) -> CaseOutcome {
    guard let found = view.firstTime(of: made) else { return .open }
    let deadline = promisedDeadline(in: view, notStrictlyBefore: found)
    guard let remedied = view.firstTime(of: confirmed, notStrictlyBefore: found) else {
      let isDue =
        if let deadline { deadline.lies(before: clock.period.cutoff) } else { try clock.hasRunOut(limit, after: found) }
      return isDue ? .unsatisfied : .open
    }
    // A fault that is back decides, also where it is not known whether the remedy was in time.
    if let recurred, view.firstTime(of: recurred, notStrictlyBefore: remedied) != nil { return .unsatisfied }
    let isInTime =
      if let deadline { !deadline.isStrictlyBefore(remedied) } else {
        try clock.isKept(limit, from: found, to: remedied)
      }
    return isInTime ? .satisfied : .unsatisfied
  }

  private func promisedDeadline(in view: CaseView, notStrictlyBefore found: LogTime) -> LogTime? {
    guard let promised, let deadline else { return nil }
    for event in view.occurrences(of: promised) where !view.events.times[event].isStrictlyBefore(found) {
      if let time = view.moment(deadline, of: event) { return time }
    }
    return nil
  }
}
