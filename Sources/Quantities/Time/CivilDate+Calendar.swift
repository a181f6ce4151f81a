/// Calendar arithmetic on plain numbers, for every year of the proleptic Gregorian calendar near ours.
///
/// Years are counted from March inside, so that the leap day is the last day of its year (Hinnant's algorithm).
extension CivilDate {
  /// Days in 400 years, after which the calendar repeats.
  private static let daysPerCycle = 146_097
  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysToEpoch = 719_468

  /// The day numbers of the first and the last date of `years`.
  static let dayNumbers =
    dayNumber(year: years.lowerBound, month: 1, day: 1)...dayNumber(year: years.upperBound, month: 12, day: 31)

  /// The number of days from 1970-01-01 to a date; the month is of 1…12, the day may lie outside its month.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let cycle = marchYear.flooredQuotient(by: 400)
    let yearOfCycle = marchYear - cycle * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * daysPerCycle + dayOfCycle - daysToEpoch
  }

  /// The year, month and day of a day number.
  static func components(ofDayNumber number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + daysToEpoch
    let cycle = shifted.flooredQuotient(by: daysPerCycle)
    let dayOfCycle = shifted - cycle * daysPerCycle
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The ISO weekday of a day number: 1 for Monday to 7 for Sunday.
  static func weekday(ofDayNumber number: Int) -> Int {
    // Day 0, 1970-01-01, was a Thursday.
    let fromMonday = number + 3
    return fromMonday - fromMonday.flooredQuotient(by: 7) * 7 + 1
  }

  /// Whether a year has 366 days.
  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The number of days in a month of 1…12.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
