extension TimeLimit {
  /// The last time that keeps the limit: an instant, or the whole last civil day.
  ///
  /// The limit has run out by a cutoff when the deadline `lies(before:)` it.
  /// - Returns: `nil` where the deadline is later than any time that can be stated.
  package func deadline(after start: Instant, in zone: TimeZoneRules) -> LogTime? {
    switch self {
    case .elapsed(let nanoseconds): return start.adding(nanoseconds: nanoseconds).map(LogTime.init)
    case .calendarDays(let days):
      guard var date = zone.civilDate(of: start)?.adding(days: days) else { return nil }
      // A zone that changed sides of the date line may not have had the day: then the day before was the last.
      while true {
        if let day = LogTime(date, zone: zone) { return day }
        guard let previous = date.adding(days: -1) else { return nil }
        date = previous
      }
    // Working days need a calendar, which is not asked for yet; no rubric can give such a limit until it is.
    case .workingDays: return nil
    }
  }

  /// Whether the time from one instant to another is within the limit; an earlier end always is.
  package func isKept(from start: Instant, to end: Instant, in zone: TimeZoneRules) -> Bool {
    if end <= start { return true }
    switch self {
    case .elapsed(let nanoseconds):
      // More than 292 years are longer than any limit.
      guard let duration = end.nanoseconds(since: start) else { return false }
      return duration <= nanoseconds
    case .calendarDays(let days): return zone.dayNumber(of: end) - zone.dayNumber(of: start) <= days
    case .workingDays: return false
    }
  }
}
