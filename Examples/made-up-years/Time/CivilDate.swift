/// A day of the Gregorian calendar.
struct CivilDate: Equatable {
  /// The year, such as 2024.
  let year: Int
  /// The month, 1 to 12.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// The date that lies `dayNumber` days after 1 January 2024 (before it, when negative).
  init(dayNumber: Int) {
    // Years are counted from 1 March, so that the leap day is the last of its year; eras have 400 years.
    let sinceEra = dayNumber + 739_191
    let era = (sinceEra >= 0 ? sinceEra : sinceEra - 146_096) / 146_097
    let dayOfEra = sinceEra - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2024-05-01`.
  var text: String { "\(yearAndMonth)-\(day.padded(to: 2))" }

  /// `2024-05`.
  var yearAndMonth: String { "\(year)-\(month.padded(to: 2))" }
}
