/// Arithmetic that gives the exact result or none.
extension Instant {
  /// Nanoseconds in a second.
  static let nanosecondsPerSecond: Int64 = 1_000_000_000

  /// Makes the instant of a whole second since 1970-01-01T00:00:00Z, or `nil` where that is too far (before 1678 or
  /// after 2261).
  package init?(second: Int, nanosecond: Int = 0) {
    let (whole, tooFar) = Int64(second).multipliedReportingOverflow(by: Self.nanosecondsPerSecond)
    let (sum, overflow) = whole.addingReportingOverflow(Int64(nanosecond))
    guard !tooFar, !overflow else { return nil }
    self.init(nanoseconds: sum)
  }

  /// The last whole second since 1970-01-01T00:00:00Z that is not after the instant.
  package var second: Int {
    let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: Self.nanosecondsPerSecond)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }

  /// The nanoseconds after `second`, 0 to 999,999,999.
  package var nanosecond: Int {
    let remainder = nanoseconds % Self.nanosecondsPerSecond
    return Int(remainder < 0 ? remainder + Self.nanosecondsPerSecond : remainder)
  }

  /// The instant a number of nanoseconds later (earlier where negative), or `nil` where that is too far.
  package func adding(nanoseconds more: Int64) -> Instant? {
    let (sum, overflow) = nanoseconds.addingReportingOverflow(more)
    return overflow ? nil : Instant(nanoseconds: sum)
  }

  /// The nanoseconds from another instant to this one, negative where the other is later; `nil` where they are more
  /// than 292 years apart.
  package func nanoseconds(since other: Instant) -> Int64? {
    let (difference, overflow) = nanoseconds.subtractingReportingOverflow(other.nanoseconds)
    return overflow ? nil : difference
  }
}
