/// What has been measured so far: a value that can be handed from thread to thread and merged in any order.
///
/// Any split of the same events into summaries, merged in any order, gives the same measurements.
package struct MeasurementSummary: Sendable {
  /// What is measured.
  package let plan: MeasurePlan

  /// Makes the summary of no events.
  package init(plan: MeasurePlan) { self.plan = plan }

  /// Adds the summary of other events, of the same plan.
  package mutating func merge(_ other: MeasurementSummary) {}

  /// The facts and the evidence behind them.
  package func finish() -> Measurements {
    Measurements(units: plan.units.units.count, indicators: plan.indicators.count)
  }
}
