/// A point in time, to the nanosecond.
package struct Instant: Sendable, Hashable, Comparable {
  /// Nanoseconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
  package let nanoseconds: Int64

  /// Makes an instant.
  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  package static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
}
