/// A time as a log states it: an instant, or a civil day, month or year in the assessment's zone.
///
/// The order of two values is the one SEMANTICS gives where one number is needed: by first midnight, at the same
/// midnight the coarser first. Whether one is *strictly before* another is asked of their spans.
package struct LogTime: Sendable, Hashable, Comparable {
  /// The instant, or the first midnight of the day, month or year.
  package let start: Instant
  /// The first instant after the span, or `start` itself for an instant.
  package let end: Instant
  /// How exactly the time is known.
  package let precision: TimePrecision

  /// Makes a coarse time of a span that is not empty, or an instant, whose `end` is its `start`.
  package init(start: Instant, end: Instant, precision: TimePrecision) {
    self.start = start
    self.end = end
    self.precision = precision
  }

  /// Makes an instant.
  package init(_ instant: Instant) { self.init(start: instant, end: instant, precision: .instant) }

  package static func < (left: LogTime, right: LogTime) -> Bool {
    left.start != right.start ? left.start < right.start : left.precision < right.precision
  }

  /// Whether the two cannot be told apart in time: spans that overlap, or equal instants.
  package func isTied(with other: LogTime) -> Bool {
    !isStrictlyBefore(other) && !other.isStrictlyBefore(self)
  }

  /// Whether the whole of this time lies before the whole of the other.
  package func isStrictlyBefore(_ other: LogTime) -> Bool {
    if precision == .instant { return start < other.start }
    return end <= other.start
  }

  /// Whether the whole of this time lies before an instant.
  package func lies(before limit: Instant) -> Bool { precision == .instant ? start < limit : end <= limit }
}
