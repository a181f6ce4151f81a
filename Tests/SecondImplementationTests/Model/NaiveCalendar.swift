/// Which days are worked, in some whole years: Monday to Friday, but for the days that are stated.
struct NaiveCalendar {
  /// A year's departures from Monday to Friday.
  struct Year {
    /// The year.
    var number: Int
    /// Weekdays that are not worked.
    var off: [NaiveDate] = []
    /// Saturdays and Sundays that are worked.
    var madeUp: [NaiveDate] = []
  }

  /// The years that are known.
  let years: [Year]
  /// Whether a day is worked, by the days since 1970-01-01; absent where its year is not known.
  private let isWorked: [Int: Bool]

  /// Makes a calendar.
  init(years: [Year]) {
    self.years = years
    var isWorked: [Int: Bool] = [:]
    for year in years {
      let first = NaiveDate(year.number, 1, 1).number
      for day in first..<(first + NaiveDate.length(ofYear: year.number)) { isWorked[day] = Self.isWeekday(day) }
      for date in year.off { isWorked[date.number] = false }
      for date in year.madeUp { isWorked[date.number] = true }
    }
    self.isWorked = isWorked
  }

  /// Whether a day since 1970-01-01 is one of Monday to Friday.
  static func isWeekday(_ number: Int) -> Bool {
    // Day 4, 1970-01-05, was a Monday.
    [0, 1, 2, 3, 4].contains(((number - 4) % 7 + 7) % 7)
  }

  /// The days d with `start` < d ≤ `end` that are worked; `nil` where a year of theirs is not known.
  func days(after start: Int, through end: Int) -> Int? {
    var count = 0
    var day = start
    while day < end {
      day += 1
      guard let isWorked = isWorked[day] else { return nil }
      if isWorked { count += 1 }
    }
    return count
  }

  /// Whether more than so many of the days d with `start` < d ≤ `end` are worked; `nil` where that hangs on days of
  /// years that are not known.
  func exceeds(_ limit: Int, after start: Int, through end: Int) -> Bool? {
    let (atLeast, atMost) = (
      count(after: start, through: end, unknown: 0), count(after: start, through: end, unknown: 1)
    )
    if (atLeast > limit) == (atMost > limit) { return atLeast > limit }
    return nil
  }

  private func count(after start: Int, through end: Int, unknown: Int) -> Int {
    var count = 0
    var day = start
    while day < end {
      day += 1
      count += isWorked[day].map { $0 ? 1 : 0 } ?? unknown
    }
    return count
  }
}
