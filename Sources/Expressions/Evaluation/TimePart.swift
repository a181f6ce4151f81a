internal import Quantities

/// What can be asked of a time, by the name of the question; some of it also of a duration.
enum TimePart: String, Sendable, Hashable, CaseIterable {
  case year = "getFullYear"
  /// The month, counted from 0.
  case month = "getMonth"
  /// The day of the month, counted from 1.
  case date = "getDate"
  /// The day of the month, counted from 0.
  case dayOfMonth = "getDayOfMonth"
  /// The day of the week, counted from 0 for Sunday.
  case dayOfWeek = "getDayOfWeek"
  /// The day of the year, counted from 0.
  case dayOfYear = "getDayOfYear"
  /// The hour of the day; of a duration all its whole hours.
  case hours = "getHours"
  /// The minute of the hour; of a duration all its whole minutes.
  case minutes = "getMinutes"
  /// The second of the minute; of a duration all its whole seconds.
  case seconds = "getSeconds"
  /// The milliseconds after the second, of a duration as well.
  case milliseconds = "getMilliseconds"

  /// The answer for a time or a duration; `nil` where it has none.
  /// - Parameter offset: seconds east of UTC where the clock stands that is asked.
  func number(of value: Value, offset: Int) -> ExactDecimal? {
    if case .duration(let duration) = value { return number(of: duration).flatMap { ExactDecimal(exactly: $0) } }
    // Where one instant is needed, a coarse time stands for its first midnight.
    return value.timestamp.flatMap { ExactDecimal(exactly: number(of: WallClock($0, offset: offset))) }
  }

  /// Whether a duration can be asked.
  var isOfDurations: Bool {
    switch self {
    case .hours, .minutes, .seconds, .milliseconds: true
    case .year, .month, .date, .dayOfMonth, .dayOfWeek, .dayOfYear: false
    }
  }

  private func number(of duration: ElapsedTime) -> Int? {
    let millisecond = 1_000_000
    let length = Int(duration.nanoseconds)
    switch self {
    case .hours: return length / (3_600_000 * millisecond)
    case .minutes: return length / (60_000 * millisecond)
    case .seconds: return length / (1_000 * millisecond)
    case .milliseconds: return length / millisecond % 1_000
    case .year, .month, .date, .dayOfMonth, .dayOfWeek, .dayOfYear: return nil
    }
  }

  private func number(of clock: WallClock) -> Int {
    switch self {
    case .year: clock.year
    case .month: clock.month - 1
    case .date: clock.day
    case .dayOfMonth: clock.day - 1
    case .dayOfWeek: clock.weekday % 7
    case .dayOfYear: clock.dayOfYear - 1
    case .hours: clock.secondOfDay / 3600
    case .minutes: clock.secondOfDay / 60 % 60
    case .seconds: clock.secondOfDay % 60
    case .milliseconds: clock.nanosecond / 1_000_000
    }
  }
}
