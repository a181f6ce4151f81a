/// Which instant is meant by what the clocks of a zone showed.
package struct TimeResolution: Sendable, Hashable {
  /// What becomes of a time that the clocks skipped.
  package enum Missing: String, Sendable, Hashable, CaseIterable {
    /// It is refused.
    case error
    /// It is taken as a clock that nobody put forward would have shown it.
    case shiftForward = "shift-forward"
  }

  /// What becomes of a time that the clocks showed twice.
  package enum Ambiguous: String, Sendable, Hashable, CaseIterable {
    /// It is refused.
    case error
    /// It is taken for the first of the two.
    case earlier
    /// It is taken for the last of the two.
    case later
  }

  /// The zone of times without an offset.
  package let zone: TimeZoneRules
  /// What becomes of a time that the clocks skipped.
  package let missing: Missing
  /// What becomes of a time that the clocks showed twice.
  package let ambiguous: Ambiguous

  /// Makes a resolution.
  package init(zone: TimeZoneRules, missing: Missing = .error, ambiguous: Ambiguous = .error) {
    self.zone = zone
    self.missing = missing
    self.ambiguous = ambiguous
  }
}
