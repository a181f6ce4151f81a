package import Quantities

/// What the times of a source mean.
package struct TimeRules: Sendable, Hashable {
  /// The clock that times without an offset are read on; `nil` where there are none, so that one that comes up makes
  /// its record bad.
  package var zone: TimeZoneRules?
  /// What becomes of times that the clock never showed, or showed twice.
  package var resolution: TimeResolution
  /// The ways in which times are written; the first that fits a text counts.
  package var formats: [TimeFormat]

  /// Makes rules.
  package init(zone: TimeZoneRules?, resolution: TimeResolution, formats: [TimeFormat]) {
    self.zone = zone
    self.resolution = resolution
    self.formats = formats
  }
}
