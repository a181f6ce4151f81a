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
  /// The zone of the civil calendar.
  let zone: TimeZoneRules

  func outcome(of view: CaseView, anchor: LogTime) -> CaseOutcome {
    guard let opened = view.firstTime(of: from), let closed = view.firstTime(of: to, notStrictlyBefore: opened) else {
      return .open
    }
    let (start, end) = (opened.start, closed.start)
    let delay: Int128 =
      switch unit {
      // Working days need a calendar, which is not asked for yet; no rubric can name them until it is.
      case .calendarDays, .workingDays: Int128(zone.dayNumber(of: end) - zone.dayNumber(of: start))
      case .seconds, .hours, .days: Int128(end.nanoseconds) - Int128(start.nanoseconds)
      }
    return .closed(after: max(delay, 0))
  }

  func fact(of totals: CaseTotals, records: RecordTally) -> Fact {
    let value = percentile.value(ofSorted: totals.delays.sorted(), unitsPerOne: smallUnitsPerOne)
    return Fact(
      value.map { .value($0) } ?? .noEvidence(totals.reason), unit: measureUnit, evidence: totals.decided,
      details: totals.details, records: records)
  }

  /// Nanoseconds, or for calendar days days, in one of the unit.
  private var smallUnitsPerOne: Int128 {
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
