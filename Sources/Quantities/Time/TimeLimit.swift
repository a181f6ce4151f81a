/// A length of time that a rubric allows.
package enum TimeLimit: Sendable, Hashable {
  /// `36h`, `15d`: hours of 3,600 s, days of 86,400 s; in nanoseconds, not negative.
  case elapsed(nanoseconds: Int64)
  /// `7cd`: civil days, the last one included.
  case calendarDays(Int)
  /// `5wd`: working days of a calendar after the first civil day, the last one included.
  case workingDays(Int)
}
