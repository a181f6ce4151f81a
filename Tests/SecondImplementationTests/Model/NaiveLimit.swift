/// A length of time that a rubric allows.
enum NaiveLimit {
  case hours(Int)
  case days(Int)
  case calendarDays(Int)
  case workingDays(Int)

  /// How a rubric writes it.
  var text: String {
    switch self {
    case .hours(let number): "\(number)h"
    case .days(let number): "\(number)d"
    case .calendarDays(let number): "\(number)cd"
    case .workingDays(let number): "\(number)wd"
    }
  }

  /// Whether what begins at one time and ends at another is not longer than the limit; `nil` where that hangs on days
  /// of which it is not known whether they are worked.
  func allows(from start: NaiveTime, to end: NaiveTime, zone: NaiveZone, calendar: NaiveCalendar) -> Bool? {
    let days = (zone.date(of: start.start).number, zone.date(of: end.start).number)
    switch self {
    case .hours(let number): return max(end.start - start.start, 0) <= number * 3600 * NaiveZone.second
    case .days(let number): return max(end.start - start.start, 0) <= number * NaiveZone.day
    case .calendarDays(let number): return max(days.1 - days.0, 0) <= number
    case .workingDays(let number): return calendar.exceeds(number, after: days.0, through: days.1).map { !$0 }
    }
  }

  /// Whether the limit, counted from a time, has run out before an instant; of days of a calendar, the whole last one;
  /// `nil` where that hangs on days of which it is not known whether they are worked.
  func runsOut(from start: NaiveTime, before instant: Int, zone: NaiveZone, calendar: NaiveCalendar) -> Bool? {
    let first = zone.date(of: start.start).number
    switch self {
    case .hours(let number): return start.start + number * 3600 * NaiveZone.second < instant
    case .days(let number): return start.start + number * NaiveZone.day < instant
    case .calendarDays(let number): return zone.midnight(of: NaiveDate(number: first + number + 1)) <= instant
    case .workingDays(let number):
      // The last day is the eve of the working day that is one too many: that one has begun by the instant.
      return calendar.exceeds(number, after: first, through: zone.date(of: instant).number)
    }
  }
}
