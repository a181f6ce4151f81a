/// Which days of one year are worked: Monday to Friday, less the days off, plus the make-up days.
package struct WorkingYear: Sendable, Hashable {
  /// Why a day cannot be stated.
  package enum Problem: Error, Sendable, Hashable {
    /// It is of another year.
    case otherYear
    /// A day off that is a Saturday or a Sunday, and free anyway.
    case freeAnyway
    /// A make-up day that is one of Monday to Friday, and worked anyway.
    case workedAnyway
    /// It has been stated before.
    case repeated
  }

  /// The year, one of `CivilDate.years`.
  package let year: Int
  /// The days of Monday to Friday that are not worked.
  package private(set) var daysOff: Set<CivilDate> = []
  /// The Saturdays and Sundays that are worked.
  package private(set) var makeUpDays: Set<CivilDate> = []

  /// Makes a year without holidays, or `nil` where dates cannot be of that year.
  package init?(year: Int) {
    guard CivilDate.years.contains(year) else { return nil }
    self.year = year
  }

  /// States a day that is not worked.
  /// - Throws: `Problem` where the day is of another year, free anyway or stated before; then nothing changes.
  package mutating func addDayOff(_ date: CivilDate) throws(Problem) {
    guard date.year == year else { throw .otherYear }
    guard date.weekday <= 5 else { throw .freeAnyway }
    guard daysOff.insert(date).inserted else { throw .repeated }
  }

  /// States a day that is worked although it is a Saturday or a Sunday.
  /// - Throws: `Problem` where the day is of another year, worked anyway or stated before; then nothing changes.
  package mutating func addMakeUpDay(_ date: CivilDate) throws(Problem) {
    guard date.year == year else { throw .otherYear }
    guard date.weekday > 5 else { throw .workedAnyway }
    guard makeUpDays.insert(date).inserted else { throw .repeated }
  }

  /// Whether a day of the year is worked.
  func isWorkingDay(_ date: CivilDate) -> Bool {
    date.weekday <= 5 ? !daysOff.contains(date) : makeUpDays.contains(date)
  }
}
