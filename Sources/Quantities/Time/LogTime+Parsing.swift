extension LogTime {
  /// Why a text is not a time. Where several reasons hold, the first in this order is given.
  package enum ParseFailure: Error, Sendable, Hashable, CaseIterable {
    /// The text has not the form of a time, or shows what no clock shows, such as `24:00:00`.
    case malformed
    /// The calendar has no such day, or the year is not 1700 to 2200, as written or in the zone.
    case outOfRange
    /// The second is 60.
    case leapSecond
    /// The second has more than nine digits behind the point, zeros included.
    case tooPrecise
    /// A time of day stands there without `Z` or an offset such as `+08:00`.
    case missingOffset
  }

  /// Reads an RFC 3339 instant (`T`, `t` or a space before the time; at most nine fraction digits; `Z` or an offset,
  /// `-00:00` meaning UTC), or a civil day, month or year of the zone: `2024-05-01`, `2024-05`, `2024`.
  ///
  /// Nothing is allocated; the bytes are read once.
  /// - Throws: `ParseFailure` with the reason.
  // Specialised for what callers in other modules pass: unspecialised it takes eight times as long.
  @specialized(where Bytes == [UInt8])
  @specialized(where Bytes == ArraySlice<UInt8>)
  @specialized(where Bytes == String.UTF8View)
  @specialized(where Bytes == Substring.UTF8View)
  package init<Bytes: Collection<UInt8>>(parsing bytes: Bytes, zone: TimeZoneRules) throws(ParseFailure) {
    var scanner = TimeScanner()
    for byte in bytes where !scanner.accept(byte) { throw .malformed }
    try self.init(finishing: &scanner, zone: zone)
  }

  /// Reads a time as the initialiser for collections does.
  /// - Throws: `ParseFailure` with the reason.
  package init(parsing bytes: Span<UInt8>, zone: TimeZoneRules) throws(ParseFailure) {
    var scanner = TimeScanner()
    for index in bytes.indices where !scanner.accept(bytes[index]) { throw .malformed }
    try self.init(finishing: &scanner, zone: zone)
  }

  /// Makes the time that a scanner has read to the end of the text.
  private init(finishing scanner: inout TimeScanner, zone: TimeZoneRules) throws(ParseFailure) {
    guard let lastPart = scanner.finish() else { throw .malformed }
    guard let date = CivilDate(year: scanner.year, month: scanner.month, day: scanner.day) else { throw .outOfRange }
    let coarse: LogTime?
    switch lastPart {
    case .year: coarse = LogTime(year: date.year, zone: zone)
    case .month: coarse = LogTime(year: date.year, month: date.month, zone: zone)
    case .day: coarse = LogTime(date, zone: zone)
    case .hour, .minute, .second, .fraction, .offsetHours, .offsetMinutes, .end:
      self.init(try Self.instant(of: scanner, on: date, zone: zone, hasOffset: lastPart == .end))
      return
    }
    guard let coarse else { throw .outOfRange }
    self = coarse
  }

  /// The instant of a time of day that a scanner has read.
  private static func instant(
    of scanner: TimeScanner, on date: CivilDate, zone: TimeZoneRules, hasOffset: Bool
  ) throws(ParseFailure) -> Instant {
    let dayNumber = date.dayNumber
    let wallSecond =
      dayNumber * TimeZoneRules.secondsPerDay + scanner.hour * 3600 + scanner.minute * 60 + min(scanner.second, 59)
    guard let instant = Instant(second: wallSecond - scanner.offset, nanosecond: scanner.nanosecond) else {
      throw .outOfRange
    }
    // Only in the first and last days of the range can the zone's own date leave it.
    let edge = 4
    if dayNumber < CivilDate.dayNumbers.lowerBound + edge || dayNumber > CivilDate.dayNumbers.upperBound - edge {
      guard zone.civilDate(of: instant) != nil else { throw .outOfRange }
    }
    guard scanner.second < 60 else { throw .leapSecond }
    guard !scanner.isTooPrecise else { throw .tooPrecise }
    guard hasOffset else { throw .missingOffset }
    return instant
  }
}
