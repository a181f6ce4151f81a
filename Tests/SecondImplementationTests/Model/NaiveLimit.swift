/// A length of time that a rubric allows.
enum NaiveLimit {
  case hours(Int)
  case days(Int)
  case calendarDays(Int)

  /// How a rubric writes it.
  var text: String {
    switch self {
    case .hours(let number): "\(number)h"
    case .days(let number): "\(number)d"
    case .calendarDays(let number): "\(number)cd"
    }
  }

  /// The nanoseconds of a limit that is not counted by the calendar.
  private var nanoseconds: Int {
    switch self {
    case .hours(let number): number * 3600 * NaiveZone.second
    case .days(let number): number * NaiveZone.day
    case .calendarDays: 0
    }
  }

  /// Whether what begins at one time and ends at another is not longer than the limit.
  func allows(from start: NaiveTime, to end: NaiveTime, zone: NaiveZone) -> Bool {
    if case .calendarDays(let number) = self {
      return max(zone.date(of: end.start).number - zone.date(of: start.start).number, 0) <= number
    }
    return max(end.start - start.start, 0) <= nanoseconds
  }

  /// Whether the limit, counted from a time, has run out before an instant; of calendar days, the whole last one.
  func runsOut(from start: NaiveTime, before instant: Int, zone: NaiveZone) -> Bool {
    if case .calendarDays(let number) = self {
      let last = zone.date(of: start.start).number + number
      return zone.midnight(of: NaiveDate(number: last + 1)) <= instant
    }
    return start.start + nanoseconds < instant
  }
}
