internal import ActivityLogs
internal import Columns
package import Diagnostics

/// What has been measured so far: a value that can be handed from thread to thread and merged in any order.
///
/// Any split of the same events into summaries, merged in any order, gives the same measurements. Each summary has codes
/// of its own for the texts it has met; merging translates those of the other by the bytes of the texts.
package struct MeasurementSummary: Sendable {
  /// What is measured.
  package let plan: MeasurePlan

  /// The texts met, and those the plan names.
  var texts: TextPool
  /// The measures of events, with what they keep.
  var events: [any EventMeasure]
  /// By grouping, the events of its cases.
  var cases: [CaseStore]
  /// On which records the figures rest.
  var use: RecordUse
  /// What clusters contribute to measures of events, where the plan asks for it.
  private var clusters: [any ClusterCollecting]

  /// Makes the summary of no events.
  package init(plan: MeasurePlan) {
    self.plan = plan
    self.texts = plan.texts
    self.events = plan.eventMeasures
    self.cases = plan.groupings.map { CaseStore($0, units: plan.units.units.count) }
    self.use = RecordUse(caseUsers: plan.recordUse.caseUsers.count)
    self.clusters =
      plan.collectsContributions ? plan.eventMeasures.compactMap { ($0 as? any DrawnMeasure)?.collector } : []
  }

  /// Adds some events, whose texts are those of an engine's dictionary; `with` brings them in at the end.
  /// - Parameters:
  ///   - preparation: what is known of the dictionaries of the batch; that of this summary alone.
  ///   - view: room for a view of the batch.
  ///   - memory: how much of it there is.
  mutating func add(
    _ batch: EventBatch, preparation: inout BatchPreparation, view: inout BatchView, memory: MemoryBudget
  ) {
    let rows = BatchRows(of: batch, plan: plan)
    preparation.show(batch, rows: rows, in: &view)
    let records = use.add(view, plan: plan.recordUse)
    for index in events.indices { events[index].add(view) }
    for index in clusters.indices { clusters[index].add(view, texts: preparation.texts) }
    for (index, grouping) in plan.groupings.enumerated() {
      cases[index].append(
        batch, rows: rows.rows(for: grouping), records: records, view: view, grouping: grouping,
        preparation: &preparation, memory: memory)
    }
  }

  /// The summary with the texts behind its codes.
  func with(_ texts: TextPool, memory: MemoryBudget) -> MeasurementSummary {
    var result = self
    result.texts = texts
    for index in result.cases.indices { result.cases[index].putAway(memory) }
    return result
  }

  /// Adds the summary of other events, of the same plan.
  package mutating func merge(_ other: MeasurementSummary) { merge(other, translation: texts.merge(other.texts)) }

  /// Adds the summary of other events, of the same plan.
  /// - Parameter translation: by the other summary's text codes, those of this one.
  mutating func merge(_ other: MeasurementSummary, translation: [UInt32]) {
    for (index, measure) in other.events.enumerated() where events.indices.contains(index) {
      events[index].merge(measure, translation: translation)
    }
    let codes = CodeTranslation(translation)
    for (index, store) in other.cases.enumerated() where cases.indices.contains(index) {
      cases[index].merge(store, translation: codes, recordsBefore: use.recordCount)
    }
    for (index, other) in other.clusters.enumerated() where clusters.indices.contains(index) {
      clusters[index].merge(other, translation: translation)
    }
    use.merge(other.use)
  }

  /// The facts and the evidence behind them.
  /// - Parameter threads: on how many threads cases are looked at, at least 1.
  /// - Throws: `DiagnosticsError` where what was put on disk cannot be read back.
  package func finish(threads: Int = 1) throws(DiagnosticsError) -> Measurements {
    var result = Measurements(
      units: plan.units.units.count, indicators: plan.indicators.count, measures: plan.measures.count,
      parts: plan.partCount)
    for measure in events { measure.finish(over: plan.units, texts: texts, into: &result) }
    for collector in clusters { collector.finish(over: plan.units, texts: texts, into: &result) }
    var use = use
    for (grouping, store) in zip(plan.groupings, cases) {
      do throws(FileFailure) {
        let evaluation = try CaseEvaluation(
          grouping, of: plan, store: store, pool: texts, threads: threads, use: &use)
        evaluation.finish(into: &result)
      } catch {
        throw DiagnosticsError(.scratchNotReadable)
      }
    }
    result.recordUse = use.histogram
    for (index, unit) in plan.units.units.enumerated() {
      for (indicator, measure) in plan.factMeasures where indicator.levels.contains(unit.level) {
        result.set(measure.fact(at: unit), unit: index, indicator: indicator.index)
      }
      for (indicator, measure) in plan.judgementMeasures where indicator.levels.contains(unit.level) {
        result.set(measure.fact(at: unit), unit: index, indicator: indicator.index)
      }
    }
    for measure in plan.compositeMeasures { measure.finish(over: plan.units, into: &result) }
    if plan.collectsContributions { plan.finishContributions(into: &result) }
    return result
  }
}
