/// The time from one activity of a case to another.
package struct DelayDefinition: Sendable {
  /// What a delay is counted in.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Seconds, with their fractions.
    case seconds
    /// Hours of 3,600 seconds, with their fractions.
    case hours
    /// Days of 86,400 seconds, with their fractions.
    case days
    /// Whole days between civil dates in the assessment's zone.
    case calendarDays = "calendar-days"
    /// Whole working days after the first civil date up to the second, in the assessment's calendar.
    case workingDays = "working-days"
  }

  /// The cases looked at; their anchor is `from` where the rubric names none.
  package var cases: CaseSelection
  /// The activity whose first occurrence starts the clock.
  package var from: String
  /// The activity whose first occurrence not strictly before that of `from` stops it.
  package var to: String
  /// Which percentile of the delays is the value.
  package var percentile: PercentileDefinition
  /// What the value is counted in.
  package var unit: Unit

  /// Makes a definition.
  package init(cases: CaseSelection, from: String, to: String, percentile: PercentileDefinition, unit: Unit) {
    self.cases = cases
    self.from = from
    self.to = to
    self.percentile = percentile
    self.unit = unit
  }
}
