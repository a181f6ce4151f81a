/// What calendar and clock show at a timestamp, some offset east of UTC.
package struct WallClock: Sendable, Hashable {
  /// The year; 0 or 10000 where the offset leads out of the timestamp's range.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, 1 to 31.
  package let day: Int
  /// The day of the year, 1 to 366.
  package let dayOfYear: Int
  /// The ISO weekday: 1 for Monday to 7 for Sunday.
  package let weekday: Int
  /// The second of the day, 0 to 86,399.
  package let secondOfDay: Int
  /// The nanoseconds after the second, 0 to 999,999,999.
  package let nanosecond: Int

  /// Reads calendar and clock.
  /// - Parameter offset: seconds east of UTC, less than a day either way.
  package init(_ timestamp: Timestamp, offset: Int) {
    let wallSecond = timestamp.second + offset
    let dayNumber = wallSecond.flooredQuotient(by: TimeZoneRules.secondsPerDay)
    (year, month, day) = CivilDate.components(ofDayNumber: dayNumber)
    dayOfYear = dayNumber - CivilDate.dayNumber(year: year, month: 1, day: 1) + 1
    weekday = CivilDate.weekday(ofDayNumber: dayNumber)
    secondOfDay = wallSecond - dayNumber * TimeZoneRules.secondsPerDay
    nanosecond = timestamp.nanosecond
  }
}
