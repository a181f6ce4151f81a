extension WorkingCalendar {
  /// A year's departures from Monday to Friday.
  package struct Year: Sendable, Hashable {
    /// Why a day cannot be stated as a departure.
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

    /// The year.
    package var number: Int
    /// Weekdays that are not worked.
    package var daysOff: Set<CivilDate>
    /// Weekend days that are worked.
    package var makeUpDays: Set<CivilDate>

    /// Makes a year; days that are no departure from Monday to Friday have no effect.
    package init(_ number: Int, daysOff: Set<CivilDate> = [], makeUpDays: Set<CivilDate> = []) {
      self.number = number
      self.daysOff = daysOff
      self.makeUpDays = makeUpDays
    }

    /// States a day that is not worked.
    /// - Throws: `Problem` where the day is of another year, free anyway or stated before; then nothing changes.
    package mutating func addDayOff(_ date: CivilDate) throws(Problem) {
      guard date.year == number else { throw .otherYear }
      guard date.weekday <= 5 else { throw .freeAnyway }
      guard daysOff.insert(date).inserted else { throw .repeated }
    }

    /// States a day that is worked although it is a Saturday or a Sunday.
    /// - Throws: `Problem` where the day is of another year, worked anyway or stated before; then nothing changes.
    package mutating func addMakeUpDay(_ date: CivilDate) throws(Problem) {
      guard date.year == number else { throw .otherYear }
      guard date.weekday > 5 else { throw .workedAnyway }
      guard makeUpDays.insert(date).inserted else { throw .repeated }
    }

    /// Whether a day of the year is worked.
    func isWorkingDay(_ date: CivilDate) -> Bool {
      date.weekday <= 5 ? !daysOff.contains(date) : makeUpDays.contains(date)
    }
  }
}
