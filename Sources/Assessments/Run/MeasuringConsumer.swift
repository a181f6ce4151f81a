internal import ActivityLogs
internal import Columns
internal import Measurement

/// Measures the events of one thread, and digests them where that is asked for.
struct MeasuringConsumer: EventConsumer {
  private var engine: MeasurementEngine
  private var digest: EventDigest?

  /// Makes a consumer that has seen no events.
  /// - Parameters:
  ///   - digests: whether the events are digested, for which all their columns must be decoded.
  ///   - memory: how much of it there is.
  init(plan: MeasurePlan, digests: Bool, memory: MemoryBudget) {
    engine = MeasurementEngine(plan: plan, memory: memory)
    digest = digests ? EventDigest() : nil
  }

  var texts: TextDictionary { engine.texts }

  mutating func add(_ batch: EventBatch) {
    engine.add(batch)
    digest?.add(batch)
  }

  consuming func finish() -> MeasuredEvents {
    // Each thread sorts its own; those of all together are then in order but for the seams.
    digest?.sort()
    return MeasuredEvents(summary: engine.summary, digest: digest)
  }
}
