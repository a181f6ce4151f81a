/// An instant of the years 1 to 9999 in UTC, to the nanosecond: what CEL calls a timestamp.
///
/// `Instant` holds what logs can state; sums and literals of expressions can lie farther away.
package struct Timestamp: Sendable, Hashable, Comparable {
  /// Nanoseconds in a second.
  static let nanosecondsPerSecond: Int128 = 1_000_000_000
  /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z, in seconds since 1970 began.
  private static let seconds: ClosedRange<Int128> = -62_135_596_800...253_402_300_799

  /// Nanoseconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
  package let nanoseconds: Int128

  /// Makes a timestamp, or `nil` for one before the year 1 or after the year 9999.
  package init?(nanoseconds: Int128) {
    let first = Self.seconds.lowerBound * Self.nanosecondsPerSecond
    let last = Self.seconds.upperBound * Self.nanosecondsPerSecond + Self.nanosecondsPerSecond - 1
    guard (first...last).contains(nanoseconds) else { return nil }
    self.nanoseconds = nanoseconds
  }

  /// Makes a timestamp of a whole second since 1970 began, or `nil` for one before the year 1 or after the year 9999.
  package init?(second: Int) { self.init(nanoseconds: Int128(second) * Self.nanosecondsPerSecond) }

  /// Makes the timestamp of an instant; those of logs are all of the years 1678 to 2261.
  package init(_ instant: Instant) { nanoseconds = Int128(instant.nanoseconds) }

  /// The instant, or `nil` where it is before 1678 or after 2261.
  package var instant: Instant? { Int64(exactly: nanoseconds).map(Instant.init(nanoseconds:)) }

  /// The last whole second since 1970-01-01T00:00:00Z that is not after the timestamp.
  package var second: Int {
    let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: Self.nanosecondsPerSecond)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }

  /// The nanoseconds after `second`, 0 to 999,999,999.
  package var nanosecond: Int { Int(nanoseconds - Int128(second) * Self.nanosecondsPerSecond) }

  /// The timestamp so much later (earlier where negative), or `nil` where that is before the year 1 or after 9999.
  package func adding(_ elapsed: ElapsedTime) -> Timestamp? {
    Timestamp(nanoseconds: nanoseconds + Int128(elapsed.nanoseconds))
  }

  /// The time from another timestamp to this one, or `nil` where that is more than 292 years.
  package func elapsed(since other: Timestamp) -> ElapsedTime? {
    Int64(exactly: nanoseconds - other.nanoseconds).map(ElapsedTime.init(nanoseconds:))
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool { left.nanoseconds < right.nanoseconds }
}
