/// A time as a log states it, in nanoseconds since 1970-01-01T00:00:00Z.
struct NaiveTime: Hashable {
  /// How exactly a time is known, coarsest first.
  enum Precision: Int {
    case year
    case month
    case day
    case instant
  }

  /// The instant, or the first midnight.
  let start: Int
  /// The first nanosecond after the span; for an instant the instant itself.
  let end: Int
  /// How exactly it is known.
  let precision: Precision

  /// Whether the whole of it lies before the whole of another time.
  func isStrictlyBefore(_ other: NaiveTime) -> Bool {
    if precision == .instant, other.precision == .instant { return start < other.start }
    if precision == .instant { return start < other.start }
    return end <= other.start
  }

  /// Whether nothing in time tells the two apart.
  func isTied(with other: NaiveTime) -> Bool { !isStrictlyBefore(other) && !other.isStrictlyBefore(self) }

  /// Whether the whole of it lies before an instant.
  func lies(before limit: Int) -> Bool { precision == .instant ? start < limit : end <= limit }

  /// The last nanosecond of the span, or the instant.
  var lastInstant: Int { precision == .instant ? start : end - 1 }

  /// Whether it comes first where one number is needed: by first midnight, then the coarser.
  func comes(before other: NaiveTime) -> Bool {
    if start != other.start { return start < other.start }
    return precision.rawValue < other.precision.rawValue
  }
}
