package import ActivityLogs
package import Quantities
package import Rubrics

/// What has to be read and counted to measure a rubric's indicators over one period: worked out once, before any event.
package struct MeasurePlan: Sendable {
  /// The indicators that are measured, in the order of the rubric.
  package let indicators: [Indicator]
  /// The units that are measured.
  package let units: UnitTree
  /// The time that is measured.
  package let period: Period
  /// The columns that the engine reads; a reader need not decode any other. A column that a log lacks counts as one
  /// without any value.
  package let neededColumns: Set<String>

  /// Makes a plan.
  /// - Parameters:
  ///   - rubric: what is measured.
  ///   - units: the units that are measured.
  ///   - period: the time that is measured.
  ///   - judgements: the assessors' ratings; those of an indicator that is no judgement, or of an unknown unit, are
  ///     never looked at.
  ///   - seed: what decides which records are drawn as evidence, such as published dice rolls.
  package init(
    rubric: Rubric, units: UnitTree, period: Period, judgements: [Judgement] = [], seed: String = ""
  ) {
    self.indicators = rubric.indicators
    self.units = units
    self.period = period
    self.neededColumns = []
  }
}
