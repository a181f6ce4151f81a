package import Diagnostics
internal import Measurement
internal import Quantities
package import Robustness
package import Rubrics
package import Scoring

/// What an evaluation found: everything that reports, tables and the canonical result are made of.
package struct AssessmentResult: Sendable {
  /// The assessment's name.
  package var id: String
  /// What people call the assessment.
  package var title: LocalizedText?
  /// What every reader must know first, such as that the data are made up.
  package var notice: LocalizedText?
  /// The rubric that was applied.
  package var rubric: Rubric
  /// The period as the assessment states it.
  package var period: PeriodText
  /// How many events were read, and what became of the rest.
  package var logs: LogSummary
  /// The scores of every unit, in the order of the unit tree.
  package var units: [UnitScore]
  /// The rankings, by level from the smallest.
  package var rankings: [Ranking]
  /// What a reader of the figures should know, by code.
  package var warnings: [ResultWarning]
  /// The comparisons of units that scores rest on; empty where the rubric compares none.
  package var calibrations: Calibrations
  /// How sure scores and ranks are; `nil` where nobody asked.
  package var robustness: Robustness?

  /// Makes a result.
  package init(
    id: String, title: LocalizedText?, notice: LocalizedText?, rubric: Rubric, period: PeriodText, logs: LogSummary,
    units: [UnitScore], rankings: [Ranking], warnings: [ResultWarning],
    calibrations: Calibrations = Calibrations(all: [], screenedOut: [])
  ) {
    self.id = id
    self.title = title
    self.notice = notice
    self.rubric = rubric
    self.period = period
    self.logs = logs
    self.units = units
    self.rankings = rankings
    self.warnings = warnings
    self.calibrations = calibrations
  }
}
