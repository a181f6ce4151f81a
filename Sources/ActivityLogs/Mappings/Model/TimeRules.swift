package import Quantities

/// What the times of a source mean.
package struct TimeRules: Sendable, Hashable {
  /// The clock that times without an offset are read on; `nil` where there is none, so that a time of day without an
  /// offset makes its record bad.
  package var zone: TimeZoneRules?
  /// What becomes of a time that the clocks skipped.
  package var missing: TimeResolution.Missing
  /// What becomes of a time that the clocks showed twice.
  package var ambiguous: TimeResolution.Ambiguous
  /// The ways in which times are written; the first that fits a text counts.
  package var formats: [TimeFormat]

  /// Makes rules; without a format only constants are times.
  package init(
    zone: TimeZoneRules? = nil, missing: TimeResolution.Missing = .error,
    ambiguous: TimeResolution.Ambiguous = .error, formats: [TimeFormat]
  ) {
    self.zone = zone
    self.missing = missing
    self.ambiguous = ambiguous
    self.formats = formats
  }
}
