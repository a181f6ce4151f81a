/// When in each year the clocks change, by a POSIX TZ text.
struct YearlyChange: Sendable, Hashable {
  /// A way to name a day of each year.
  enum Day: Sendable, Hashable {
    /// `J60`: the day of the year, 1 to 365, the leap day never counted.
    case withoutLeapDay(Int)
    /// `59`: the days since 1 January, 0 to 365, the leap day counted.
    case sinceNewYear(Int)
    /// `M3.5.0`: a month 1 to 12, the week in it, 1 to 5, of which 5 is the last, and the weekday, 0 for Sunday to 6.
    case weekday(month: Int, week: Int, day: Int)
  }

  /// The day.
  let day: Day
  /// The time of that day, in seconds after its midnight by the clocks before the change; may lie outside the day.
  let secondOfDay: Int

  /// The time of the change in a year, in seconds from 1970-01-01T00:00:00 by the clocks before the change.
  func wallSecond(inYear year: Int) -> Int {
    dayNumber(inYear: year) * TimeZoneRules.secondsPerDay + secondOfDay
  }

  /// The day number of the day in a year.
  private func dayNumber(inYear year: Int) -> Int {
    let newYear = CivilDate.dayNumber(year: year, month: 1, day: 1)
    switch day {
    case .withoutLeapDay(let ordinal):
      return newYear + ordinal - 1 + (ordinal >= 60 && CivilDate.isLeap(year) ? 1 : 0)
    case .sinceNewYear(let days): return newYear + days
    case .weekday(let month, let week, let day):
      let first = CivilDate.dayNumber(year: year, month: month, day: 1)
      let daysToWeekday = (day - CivilDate.weekday(ofDayNumber: first) + 7) % 7
      let dayOfMonth = daysToWeekday + (week - 1) * 7
      return first + (dayOfMonth < CivilDate.length(ofMonth: month, year: year) ? dayOfMonth : dayOfMonth - 7)
    }
  }
}
