/// A time as a log states it: an instant, or a civil day, month or year in the assessment's zone.
///
/// The order of two values is the one SEMANTICS gives where one number is needed: by first midnight, at the same
/// midnight the coarser first. Whether one is *strictly before* another is asked of their spans.
package struct LogTime: Sendable, Hashable, Comparable {
  /// The instant, or the first midnight of the day, month or year.
  package let start: Instant
  /// The whole seconds from `start` to `end`; a year has fewer than 2³².
  private let seconds: UInt32
  /// How exactly the time is known.
  package let precision: TimePrecision

  /// Makes a coarse time of a span that is not empty.
  /// - Parameter seconds: the number of seconds of the span.
  package init(start: Instant, seconds: Int, precision: TimePrecision) {
    self.start = start
    self.seconds = UInt32(clamping: seconds)
    self.precision = precision
  }

  /// Makes an instant.
  package init(_ instant: Instant) { self.init(start: instant, seconds: 0, precision: .instant) }

  /// Makes the time of which `span` was taken, or `nil` where no time has such a span.
  package init?(start: Instant, span: UInt32) {
    guard span >> 2 <= Self.longest, let precision = TimePrecision(rawValue: UInt8(span & 0b11)) else { return nil }
    self.init(start: start, seconds: Int(span >> 2), precision: precision)
  }

  /// The span and the precision as one number, less than the greatest of 32 bits.
  package var span: UInt32 { min(seconds, Self.longest) << 2 | UInt32(precision.rawValue) }

  /// No year has so many seconds.
  private static let longest: UInt32 = 1 << 25

  /// The first instant after the span, or `start` itself for an instant.
  package var end: Instant { start.adding(nanoseconds: Int64(seconds) * Instant.nanosecondsPerSecond) ?? start }

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
