/// Which civil days are working days: Monday to Friday, less days off, plus days made up for; for some whole years.
package struct WorkingCalendar: Sendable, Hashable {
  /// What a calendar cannot answer.
  package enum Failure: Error, Hashable {
    /// The year lies outside the calendar.
    case outside(year: Int)
  }

  /// A year's departures from Monday to Friday.
  package struct Year: Sendable, Hashable {
    /// The year.
    package var number: Int
    /// Weekdays that are not worked.
    package var daysOff: Set<CivilDate>
    /// Weekend days that are worked.
    package var makeUpDays: Set<CivilDate>

    /// Makes a year.
    package init(_ number: Int, daysOff: Set<CivilDate>, makeUpDays: Set<CivilDate>) {
      self.number = number
      self.daysOff = daysOff
      self.makeUpDays = makeUpDays
    }
  }

  /// The years by number.
  private let years: [Int: Year]

  /// Makes a calendar of some years; of two of the same number the later holds.
  package init(years: [Year]) { self.years = Dictionary(years.map { ($0.number, $0) }) { $1 } }

  /// Whether a day is worked.
  package func isWorkingDay(_ date: CivilDate) throws(Failure) -> Bool {
    guard let year = years[date.year] else { throw .outside(year: date.year) }
    return date.weekday <= 5 ? !year.daysOff.contains(date) : year.makeUpDays.contains(date)
  }

  /// The number of working days d with `start` < d ≤ `end`; 0 where `end` is not after `start`.
  package func workingDays(after start: CivilDate, through end: CivilDate) throws(Failure) -> Int {
    var (date, count) = (start, 0)
    while date < end, let next = date.adding(days: 1) {
      date = next
      if try isWorkingDay(date) { count += 1 }
    }
    return count
  }

  /// The last day up to which no more than `count` working days have gone by since `start`: the day before the next one.
  package func lastDay(_ count: Int, workingDaysAfter start: CivilDate) throws(Failure) -> CivilDate {
    var (date, passed) = (start, 0)
    while let next = date.adding(days: 1) {
      if try isWorkingDay(next) { passed += 1 }
      if passed > count { return date }
      date = next
    }
    return date
  }
}
