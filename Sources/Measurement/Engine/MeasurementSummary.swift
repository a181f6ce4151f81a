internal import ActivityLogs

/// What has been measured so far: a value that can be handed from thread to thread and merged in any order.
///
/// Any split of the same events into summaries, merged in any order, gives the same measurements. Each summary has codes
/// of its own for the texts it has met; merging translates those of the other by the bytes of the texts.
package struct MeasurementSummary: Sendable {
  /// What is measured.
  package let plan: MeasurePlan

  /// The texts met, and those the plan names.
  private var texts: TextPool
  private var events: [any EventMeasure]
  /// The events of cases.
  private(set) var cases: CaseEvents

  /// Makes the summary of no events.
  package init(plan: MeasurePlan) {
    self.plan = plan
    self.texts = plan.texts
    self.events = plan.eventMeasures
    self.cases = CaseEvents(fields: plan.caseFields)
  }

  /// Adds some events.
  /// - Parameter preparation: what is known of the dictionaries of the batch; that of this summary alone.
  mutating func add(_ batch: EventBatch, preparation: inout BatchPreparation) {
    let rows = BatchRows(of: batch, plan: plan)
    let view = preparation.view(of: batch, rows: rows, plan: plan, texts: &texts)
    for index in events.indices { events[index].add(view) }
    cases.append(
      batch, rows: rows.cases, view: view, fields: plan.caseFields, preparation: &preparation, pool: &texts)
  }

  /// Adds the summary of other events, of the same plan.
  package mutating func merge(_ other: MeasurementSummary) {
    let translation = texts.merge(other.texts)
    for (index, measure) in other.events.enumerated() where events.indices.contains(index) {
      events[index].merge(measure, translation: translation)
    }
    cases.merge(other.cases, translation: translation)
  }

  /// The facts and the evidence behind them.
  package func finish() -> Measurements {
    var result = Measurements(
      units: plan.units.units.count, indicators: plan.indicators.count, measures: plan.measures.count)
    for measure in events { measure.finish(over: plan.units, into: &result) }
    evaluateCases(into: &result)
    for (index, unit) in plan.units.units.enumerated() {
      for (indicator, measure) in plan.factMeasures where indicator.levels.contains(unit.level) {
        result.set(measure.fact(at: unit), unit: index, indicator: indicator.index)
      }
      for (indicator, measure) in plan.judgementMeasures where indicator.levels.contains(unit.level) {
        result.set(measure.fact(at: unit), unit: index, indicator: indicator.index)
      }
    }
    return result
  }

  private func evaluateCases(into measurements: inout Measurements) {
    guard !plan.caseMeasures.isEmpty else { return }
    let (order, ranges) = cases.inOrder(fields: plan.caseFields, pool: texts)
    var view = CaseView(events: cases, order: order, pool: texts, fields: plan.caseFieldsByName, range: 0..<0)
    var evaluation = CaseEvaluation(plan: plan)
    for range in ranges {
      view.range = range
      evaluation.add(view)
    }
    evaluation.finish(into: &measurements)
  }
}
