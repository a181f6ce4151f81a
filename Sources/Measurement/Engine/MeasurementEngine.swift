package import ActivityLogs

/// Measures events batch by batch.
///
/// An engine belongs to one thread, since batches share text dictionaries with their reader; its `summary` may travel.
package struct MeasurementEngine {
  /// What has been measured so far.
  package private(set) var summary: MeasurementSummary
  private var preparation = BatchPreparation()

  /// Makes an engine that has seen no events.
  package init(plan: MeasurePlan) { summary = MeasurementSummary(plan: plan) }

  /// Measures some events; neither their order nor the way they are split into batches changes the result.
  package mutating func add(_ batch: EventBatch) { summary.add(batch, preparation: &preparation) }

  /// Adds what another engine of the same plan has measured.
  package mutating func merge(_ other: MeasurementEngine) { summary.merge(other.summary) }

  /// The facts and the evidence behind them.
  package func finish() -> Measurements { summary.finish() }
}
