extension LogTime {
  /// Makes a civil day of a zone, or `nil` where the zone skipped it.
  package init?(_ date: CivilDate, zone: TimeZoneRules) {
    self.init(fromDay: date.dayNumber, toDay: date.dayNumber + 1, precision: .day, zone: zone)
  }

  /// Makes a civil month of a zone, or `nil` where the year is not of `CivilDate.years` or the month not of 1…12.
  package init?(year: Int, month: Int, zone: TimeZoneRules) {
    guard let first = CivilDate(year: year, month: month, day: 1)?.dayNumber else { return nil }
    self.init(
      fromDay: first, toDay: first + CivilDate.length(ofMonth: month, year: year), precision: .month, zone: zone)
  }

  /// Makes a civil year of a zone, or `nil` where it is not of `CivilDate.years`.
  package init?(year: Int, zone: TimeZoneRules) {
    guard let first = CivilDate(year: year, month: 1, day: 1)?.dayNumber else { return nil }
    self.init(fromDay: first, toDay: first + (CivilDate.isLeap(year) ? 366 : 365), precision: .year, zone: zone)
  }

  /// Makes the span of the days from one to another, the latter excluded, or `nil` where it is empty in the zone.
  private init?(fromDay first: Int, toDay next: Int, precision: TimePrecision, zone: TimeZoneRules) {
    guard let start = zone.firstInstant(ofDayNumber: first), let end = zone.firstInstant(ofDayNumber: next),
      start < end
    else { return nil }
    self.init(start: start, seconds: end.second - start.second, precision: precision)
  }
}
