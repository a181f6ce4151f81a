internal import Quantities
internal import Rubrics

/// `delay`: a percentile of the time from the first occurrence of one activity to the first occurrence of another that
/// is not strictly before it, over the cases that have both; the others are open.
struct DelayMeasure: CaseMeasure {
  let scope: CaseScope
  /// The code of the activity that starts the clock.
  let from: UInt32
  /// The code of the activity that stops it.
  let to: UInt32
  /// What the delay is counted in.
  let unit: DelayDefinition.Unit
  /// Which percentile, and by which rule.
  let percentile: PercentileDefinition
  /// How the time is counted.
  let clock: CaseClock

  func outcome(of view: CaseView, anchor: LogTime) throws(CaseFailure) -> CaseOutcome {
    guard let opened = view.firstTime(of: from), let closed = view.firstTime(of: to, notStrictlyBefore: opened) else {
      return .open
    }
    let delay: Int128
    switch unit {
    case .workingDays: delay = Int128(try clock.workingDays(from: opened, to: closed))
    case .calendarDays: delay = Int128(clock.calendarDays(from: opened, to: closed))
    case .seconds, .hours, .days: delay = Int128(closed.start.nanoseconds) - Int128(opened.start.nanoseconds)
    }
    return .closed(after: max(delay, 0))
  }

  func fact(of totals: CaseTotals, records: RecordTally) -> Fact {
    let value = percentile.value(ofSorted: totals.delays.sorted(), unitsPerOne: smallUnitsPerOne)
    return Fact(
      totals.outcome(of: value), unit: measureUnit, evidence: totals.decided, details: totals.details,
      records: records)
  }

  /// Nanoseconds, or for calendar and working days days, in one of the unit.
  var smallUnitsPerOne: Int128 {
    switch unit {
    case .seconds: 1_000_000_000
    case .hours: 3_600 * 1_000_000_000
    case .days: 86_400 * 1_000_000_000
    case .calendarDays, .workingDays: 1
    }
  }

  private var measureUnit: MeasureUnit {
    switch unit {
    case .seconds: .seconds
    case .hours: .hours
    case .days: .days
    case .calendarDays: .calendarDays
    case .workingDays: .workingDays
    }
  }
}
