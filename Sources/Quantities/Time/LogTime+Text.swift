extension LogTime {
  /// The time as text: an instant by RFC 3339 with the zone's offset and no more fraction digits than it needs, a
  /// coarse time as it was written, `2024-05-01`, `2024-05` or `2024`.
  ///
  /// Reading the text gives the same time. An offset with seconds, as clocks had before the last century's standard
  /// times, is written as the nearest one in minutes, the instant being kept (RFC 3339, section 5.8, does the same).
  /// - Parameter zone: for a coarse time the one it was read in.
  package func text(in zone: TimeZoneRules) -> String {
    let offset = precision == .instant ? zone.writtenOffset(at: start) : zone.offset(at: start)
    let wallSecond = start.second + offset
    let dayNumber = wallSecond.flooredQuotient(by: TimeZoneRules.secondsPerDay)
    let (year, month, day) = CivilDate.components(ofDayNumber: dayNumber)
    var text = year.padded(to: 4)
    if precision == .year { return text }
    text += "-" + month.padded(to: 2)
    if precision == .month { return text }
    text += "-" + day.padded(to: 2)
    if precision == .day { return text }
    text += "T" + Self.clock(secondOfDay: wallSecond - dayNumber * TimeZoneRules.secondsPerDay)
    text += Self.fraction(nanosecond: start.nanosecond)
    return text + (zone == .utc ? "Z" : TimeZoneRules.text(ofOffset: offset))
  }

  /// A second of a day as `09:05:00`.
  static func clock(secondOfDay: Int) -> String {
    let (minutes, second) = secondOfDay.quotientAndRemainder(dividingBy: 60)
    return "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2)):\(second.padded(to: 2))"
  }

  /// Nanoseconds as `.5`, or nothing where there are none.
  static func fraction(nanosecond: Int) -> String {
    guard nanosecond > 0 else { return "" }
    var (digits, width) = (nanosecond, TimeScanner.fractionDigits)
    while digits % 10 == 0 {
      digits /= 10
      width -= 1
    }
    return "." + digits.padded(to: width)
  }
}

extension TimeZoneRules {
  /// The offset at an instant rounded to whole minutes of less than a day, as RFC 3339 can write it, in seconds.
  fileprivate func writtenOffset(at instant: Instant) -> Int {
    let minutes = (offset(at: instant) + 30).flooredQuotient(by: 60)
    return min(max(minutes, -1439), 1439) * 60
  }

  /// A whole number of minutes, given in seconds, as `+08:00`.
  fileprivate static func text(ofOffset offset: Int) -> String {
    let minutes = Int(offset.magnitude) / 60
    return (offset < 0 ? "-" : "+") + (minutes / 60).padded(to: 2) + ":" + (minutes % 60).padded(to: 2)
  }
}
