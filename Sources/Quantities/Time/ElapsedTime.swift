/// A stretch of time, to the nanosecond and at most 292 years long: what CEL calls a duration.
package struct ElapsedTime: Sendable, Hashable, Comparable {
  /// Its length in nanoseconds, negative for a stretch backwards.
  package let nanoseconds: Int64

  /// Makes a stretch of time.
  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// The sum, or `nil` where it is more than 292 years.
  package func adding(_ other: ElapsedTime) -> ElapsedTime? {
    let (sum, overflow) = nanoseconds.addingReportingOverflow(other.nanoseconds)
    return overflow ? nil : ElapsedTime(nanoseconds: sum)
  }

  /// The difference, or `nil` where it is more than 292 years.
  package func subtracting(_ other: ElapsedTime) -> ElapsedTime? {
    let (difference, overflow) = nanoseconds.subtractingReportingOverflow(other.nanoseconds)
    return overflow ? nil : ElapsedTime(nanoseconds: difference)
  }

  package static func < (left: ElapsedTime, right: ElapsedTime) -> Bool { left.nanoseconds < right.nanoseconds }
}
