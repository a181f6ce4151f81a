internal import Measurement

/// What measuring some events leaves behind.
struct MeasuredEvents: Sendable {
  /// What was measured.
  var summary: MeasurementSummary
  /// The digest of the events, where it was asked for.
  var digest: EventDigest?

  /// Adds what other events left behind.
  mutating func merge(_ other: MeasuredEvents) {
    summary.merge(other.summary)
    if let more = other.digest { digest?.merge(more) }
  }
}
