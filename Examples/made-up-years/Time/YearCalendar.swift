/// The days of one year, counted from its 1 January.
struct YearCalendar {
  /// The year, such as 2024.
  let year: Int
  /// The first day of each month (0 is 1 January), and one past the last day of the year.
  let monthStarts: [Int]
  /// The year's first midnight.
  let start: Moment
  /// The first midnight after the year.
  let end: Moment

  /// The calendar of a year.
  init(year: Int) {
    self.year = year
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    monthStarts = lengths.reduce(into: [0]) { starts, length in starts.append((starts.last ?? 0) + length) }
    func leapDays(before year: Int) -> Int { (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 }
    let first = (year - 2024) * 365 + leapDays(before: year) - leapDays(before: 2024)
    start = Moment(day: first, hour: 0)
    end = Moment(day: first + (isLeap ? 366 : 365), hour: 0)
  }

  /// The last day of the year.
  var lastDay: Int { (monthStarts.last ?? 1) - 1 }

  /// The day on which a moment lies; negative before the year.
  func day(of moment: Moment) -> Int { moment.day - start.day }

  /// A time of day on some day.
  func moment(day: Int, hour: Int, minute: Int = 0, second: Int = 0) -> Moment {
    Moment(day: start.day + day, hour: hour, minute: minute, second: second)
  }

  /// A time in office hours on some day of month `month` (0 is January).
  func moment(inMonth month: Int, _ random: inout RandomStream) -> Moment {
    moment(onDay: random.within(monthStarts[month]...monthStarts[month + 1] - 1), &random)
  }

  /// A time when meetings are held, on day `day`.
  func moment(onDay day: Int, _ random: inout RandomStream) -> Moment {
    moment(day: day, hour: random.within(9...20), minute: random.below(60), second: random.below(60))
  }

  /// The months as the table of sources names them: `2024-01` and so on.
  var months: [String] { (1...12).map { "\(year)-\($0.padded(to: 2))" } }
}
