extension TimeLimit {
  /// The last time that keeps the limit: an instant, or the whole last civil day.
  /// - Parameter calendar: says which days are worked; asked of limits in working days alone.
  /// - Returns: `nil` where the deadline is later than any time that can be stated.
  /// - Throws: `WorkingCalendar.Failure` where the last day hangs on a year that the calendar does not know.
  package func deadline(
    after start: Instant, in zone: TimeZoneRules, calendar: WorkingCalendar
  ) throws(WorkingCalendar.Failure) -> LogTime? {
    switch self {
    case .elapsed(let nanoseconds): return start.adding(nanoseconds: nanoseconds).map(LogTime.init)
    case .calendarDays(let days):
      return zone.civilDate(of: start)?.adding(days: days).flatMap { Self.wholeDay($0, in: zone) }
    case .workingDays(let days):
      return Self.wholeDay(try calendar.lastDay(days, workingDaysAfter: try zone.workingDate(of: start)), in: zone)
    }
  }

  /// Whether the limit, counted from one instant, has run out before another: its deadline `lies(before:)` it.
  ///
  /// Of working days that can be known where the deadline itself cannot, as `WorkingCalendar.limit(of:after:hasRunOutBy:)`
  /// says.
  /// - Throws: `WorkingCalendar.Failure` where the answer hangs on a year that the calendar does not know.
  package func hasRunOut(
    after start: Instant, by cutoff: Instant, in zone: TimeZoneRules, calendar: WorkingCalendar
  ) throws(WorkingCalendar.Failure) -> Bool {
    if case .workingDays(let days) = self {
      // A day is over before the cutoff when the next one has begun by then.
      return try calendar.limit(
        of: days, after: try zone.workingDate(of: start), hasRunOutBy: try zone.workingDate(of: cutoff))
    }
    return try deadline(after: start, in: zone, calendar: calendar)?.lies(before: cutoff) ?? false
  }

  /// Whether the time from one instant to another is within the limit; an earlier end always is.
  ///
  /// Of working days that can be known where some days between cannot: four days are within five working days.
  /// - Throws: `WorkingCalendar.Failure` where the answer hangs on a year that the calendar does not know.
  package func isKept(
    from start: Instant, to end: Instant, in zone: TimeZoneRules, calendar: WorkingCalendar
  ) throws(WorkingCalendar.Failure) -> Bool {
    if end <= start { return true }
    switch self {
    case .elapsed(let nanoseconds):
      // More than 292 years are longer than any limit.
      guard let duration = end.nanoseconds(since: start) else { return false }
      return duration <= nanoseconds
    case .calendarDays(let days): return zone.dayNumber(of: end) - zone.dayNumber(of: start) <= days
    case .workingDays(let days):
      return try !calendar.limit(
        of: days, after: try zone.workingDate(of: start), hasRunOutBy: try zone.workingDate(of: end))
    }
  }

  /// A civil day of a zone; a zone that changed sides of the date line may not have had it: then the day before.
  private static func wholeDay(_ date: CivilDate, in zone: TimeZoneRules) -> LogTime? {
    var date = date
    while true {
      if let day = LogTime(date, zone: zone) { return day }
      guard let previous = date.adding(days: -1) else { return nil }
      date = previous
    }
  }
}

extension WorkingCalendar {
  /// The number of working days after the civil date of one instant through that of another; 0 where that is not later.
  /// - Throws: `Failure.outside` with the first year that is not known among those of the days counted.
  package func workingDays(
    from start: Instant, to end: Instant, in zone: TimeZoneRules
  ) throws(Failure) -> Int {
    try workingDays(after: try zone.workingDate(of: start), through: try zone.workingDate(of: end))
  }
}

extension TimeZoneRules {
  /// The date the clocks show; a year that no date can have is one that no calendar knows.
  fileprivate func workingDate(of instant: Instant) throws(WorkingCalendar.Failure) -> CivilDate {
    if let date = civilDate(of: instant) { return date }
    throw .outside(year: CivilDate.components(ofDayNumber: dayNumber(of: instant)).year)
  }
}
