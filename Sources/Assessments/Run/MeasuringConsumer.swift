internal import ActivityLogs
internal import Columns
internal import Measurement

/// Measures the events of one thread.
struct MeasuringConsumer: EventConsumer {
  private var engine: MeasurementEngine

  /// Makes a consumer that has seen no events.
  init(plan: MeasurePlan) { engine = MeasurementEngine(plan: plan) }

  var texts: TextDictionary { engine.texts }

  mutating func add(_ batch: EventBatch) { engine.add(batch) }

  consuming func finish() -> MeasurementSummary { engine.summary }
}
