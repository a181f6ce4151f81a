package import ActivityLogs
package import Columns

/// Measures events batch by batch.
///
/// An engine belongs to one thread, since batches share text dictionaries with their reader; its `summary` may travel.
package struct MeasurementEngine {
  /// The dictionary whose codes the engine uses. A reader that fills its columns from it saves looking texts up twice;
  /// columns of other dictionaries do as well.
  package let texts: TextDictionary
  private var state: MeasurementSummary
  private var preparation: BatchPreparation
  private var view: BatchView
  private let memory: MemoryBudget

  /// Makes an engine that has seen no events.
  /// - Parameter memory: how much of it there is.
  package init(plan: MeasurePlan, memory: MemoryBudget = .unlimited) {
    self.memory = memory
    texts = TextDictionary(plan.texts.table)
    state = MeasurementSummary(plan: plan)
    preparation = BatchPreparation(plan: plan, texts: texts)
    view = BatchView(plan: plan)
  }

  /// What has been measured so far.
  package var summary: MeasurementSummary { state.with(TextPool(texts.table), memory: memory) }

  /// Measures some events; neither their order nor the way they are split into batches changes the result.
  package mutating func add(_ batch: EventBatch) {
    state.add(batch, preparation: &preparation, view: &view, memory: memory)
  }

  /// Adds what another engine of the same plan has measured.
  package mutating func merge(_ other: MeasurementEngine) {
    let other = other.summary
    state.merge(other, translation: other.texts.codes(in: texts))
  }

  /// The facts and the evidence behind them.
  /// - Parameter threads: on how many threads cases are looked at, at least 1.
  /// - Throws: `FileFailure` where what was put on disk cannot be read back.
  package func finish(threads: Int = 1) throws(FileFailure) -> Measurements { try summary.finish(threads: threads) }
}
