/// A day of the proleptic Gregorian calendar, without a zone.
package struct CivilDate: Sendable, Hashable {
  /// The years a date can have; an instant of any of them fits `Instant` in every zone.
  package static let years = 1700...2200

  /// The year, 1700 to 2200.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, 1 to 31.
  package let day: Int

  /// Makes a date, or `nil` where the calendar has no such day or the year is not of `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the date of a day number, or `nil` where its year is not of `years`.
  /// - Parameter dayNumber: days since 1970-01-01.
  package init?(dayNumber: Int) {
    guard Self.dayNumbers.contains(dayNumber) else { return nil }
    (year, month, day) = Self.components(ofDayNumber: dayNumber)
  }

  /// Days since 1970-01-01, negative before it.
  package var dayNumber: Int { Self.dayNumber(year: year, month: month, day: day) }

  /// The ISO weekday: 1 for Monday to 7 for Sunday.
  package var weekday: Int { Self.weekday(ofDayNumber: dayNumber) }

  /// The date a number of days later (earlier where negative), or `nil` where its year is not of `years`.
  package func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(dayNumber: sum)
  }
}

extension CivilDate: Comparable {
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
