/// A day of the civil calendar, found by counting years and months one by one.
struct NaiveDate: Hashable {
  /// The year.
  var year: Int
  /// The month, from 1.
  var month: Int
  /// The day of the month, from 1.
  var day: Int

  /// Makes a date, without looking whether it exists.
  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the date of a number of days after 1970-01-01.
  init(number: Int) {
    var rest = number
    var year = 1970
    while rest < 0 {
      year -= 1
      rest += Self.length(ofYear: year)
    }
    while rest >= Self.length(ofYear: year) {
      rest -= Self.length(ofYear: year)
      year += 1
    }
    var month = 1
    while rest >= Self.length(ofMonth: month, year: year) {
      rest -= Self.length(ofMonth: month, year: year)
      month += 1
    }
    self.init(year, month, rest + 1)
  }

  /// The number of days after 1970-01-01.
  var number: Int {
    var days = day - 1
    for earlier in 1..<month { days += Self.length(ofMonth: earlier, year: year) }
    for passed in min(year, 1970)..<max(year, 1970) {
      days += year > 1970 ? Self.length(ofYear: passed) : -Self.length(ofYear: passed)
    }
    return days
  }

  /// The date as `2024-05-01`.
  var text: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

  /// Two digits.
  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: length(ofYear: year) == 366 ? 29 : 28
    default: 31
    }
  }

  /// The number of days of a year.
  static func length(ofYear year: Int) -> Int {
    if year % 400 == 0 { return 366 }
    if year % 100 == 0 { return 365 }
    return year % 4 == 0 ? 366 : 365
  }
}
