extension Timestamp {
  /// Reads an instant as RFC 3339 writes it, as logs do, but of the years 1 to 9999: `2024-05-01T09:00:00+08:00`.
  ///
  /// `nil` for anything else: a day without a time, a time without an offset, a leap second, more than nine digits
  /// behind the second's point, a day that the calendar has not.
  package init?(_ text: String) {
    var scanner = TimeScanner()
    for byte in text.utf8 where !scanner.accept(byte) { return nil }
    guard scanner.finish() == .end, scanner.second < 60, !scanner.isTooPrecise, (1...12).contains(scanner.month),
      scanner.day >= 1, scanner.day <= CivilDate.length(ofMonth: scanner.month, year: scanner.year)
    else { return nil }
    let dayNumber = CivilDate.dayNumber(year: scanner.year, month: scanner.month, day: scanner.day)
    let secondOfDay = scanner.hour * 3600 + scanner.minute * 60 + scanner.second
    let second = dayNumber * TimeZoneRules.secondsPerDay + secondOfDay - scanner.offset
    self.init(nanoseconds: Int128(second) * Self.nanosecondsPerSecond + Int128(scanner.nanosecond))
  }
}

extension Timestamp: CustomStringConvertible {
  /// The timestamp by RFC 3339 in UTC, with no more fraction digits than it needs.
  package var description: String {
    let clock = WallClock(self, offset: 0)
    let date = "\(clock.year.padded(to: 4))-\(clock.month.padded(to: 2))-\(clock.day.padded(to: 2))"
    let time = LogTime.clock(secondOfDay: clock.secondOfDay)
    return date + "T" + time + LogTime.fraction(nanosecond: clock.nanosecond) + "Z"
  }
}
