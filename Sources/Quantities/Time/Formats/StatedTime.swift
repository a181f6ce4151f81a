/// What a cell states, before anybody asks which instant that is.
enum StatedTime: Sendable, Hashable {
  /// A clock's face, with an offset from UTC where the cell says it.
  case clock(StatedClock, offset: Int?)
  /// Nanoseconds since 1970 began in UTC.
  case instant(Int128)
  /// A day that no calendar has, such as a spreadsheet's 29 February 1900.
  case noSuchDay
}

/// What calendar and clock on the wall show.
struct StatedClock: Sendable, Hashable {
  /// The year.
  var year: Int
  /// The month, 1 to 12; `nil` where only the year is known.
  var month: Int?
  /// The day, 1 to 31; `nil` where only the month is known.
  var day: Int?
  /// The second of the day, 0 to 86,399; `nil` where only the day is known.
  var secondOfDay: Int?
  /// The nanoseconds after the second, 0 to 999,999,999.
  var nanosecond = 0
}
