/// The months and weeks of 2024, as day numbers.
enum YearCalendar {
  /// The first day of each month (0 is 1 January), and one past the last day of the year.
  static let monthStarts = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366]

  /// A time in office hours on some day of month `month` (0 is January).
  static func moment(inMonth month: Int, _ random: inout RandomStream) -> Moment {
    moment(onDay: random.within(monthStarts[month]...monthStarts[month + 1] - 1), &random)
  }

  /// A time when meetings are held, on day `day`.
  static func moment(onDay day: Int, _ random: inout RandomStream) -> Moment {
    Moment(day: day, hour: random.within(9...20), minute: random.below(60), second: random.below(60))
  }
}
