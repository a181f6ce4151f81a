extension TimeZoneRules {
  /// Seconds in a civil day without a change of the clocks.
  static let secondsPerDay = 86_400

  /// The day number (days since 1970-01-01) of the civil date at an instant, also for years no `CivilDate` has.
  package func dayNumber(of instant: Instant) -> Int {
    let second = instant.second
    return (second + offset(atSecond: second)).flooredQuotient(by: Self.secondsPerDay)
  }

  /// The date the clocks show at an instant, or `nil` where its year is not of `CivilDate.years`.
  package func civilDate(of instant: Instant) -> CivilDate? { CivilDate(dayNumber: dayNumber(of: instant)) }

  /// The first instant of a civil day: midnight, the end of the gap where midnight was skipped, the earliest midnight
  /// where it was repeated. Where the zone skipped the whole day, the first instant of the next one; that it always
  /// exists is what makes days, months and years follow each other without a hole.
  package func midnight(of date: CivilDate) -> Instant? { firstInstant(ofDayNumber: date.dayNumber) }

  /// The first instant at which the clocks show a day or a later one, or `nil` where that is too far from our time.
  func firstInstant(ofDayNumber dayNumber: Int) -> Instant? {
    let (wallSecond, overflow) = dayNumber.multipliedReportingOverflow(by: Self.secondsPerDay)
    guard !overflow, Self.usableWallSeconds.contains(wallSecond) else { return nil }
    // Before this second no offset can bring the clocks to the day.
    var passed = transitionCount(through: wallSecond - Self.offsets.upperBound - 1)
    while true {
      let begin = passed == 0 ? Int.min : transitions[passed - 1].second
      let second = max(begin, wallSecond - offset(afterTransitions: passed))
      if passed == transitions.count || second < transitions[passed].second { return Instant(second: second) }
      passed += 1
    }
  }

  /// Seconds far enough from the ends of `Int` for any offset to be added.
  private static let usableWallSeconds = -1_000_000_000_000...1_000_000_000_000
}
