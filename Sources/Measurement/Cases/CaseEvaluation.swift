internal import ActivityLogs
internal import Columns
internal import Dispatch
internal import Expressions
internal import Quantities
internal import Synchronization

/// What has come of the case measures of a grouping.
struct CaseEvaluation {
  /// What was found of the cases of one unit.
  private struct UnitOutcome: Sendable {
    let unit: Int
    /// By measure, what has become of the unit's own cases.
    let totals: [UnitSummary<CaseTotals>]
    /// By measure, the cases themselves, where the plan asks for contributions.
    let draws: [[CaseDraw]]
  }

  private let plan: MeasurePlan
  private let grouping: CaseGrouping
  /// By measure and unit, what has become of the cases of the unit itself.
  private var totals: [[UnitSummary<CaseTotals>]]
  /// By measure and unit, the cases of the unit itself.
  private var draws: [[[CaseDraw]]]
  /// The records that the outcomes rest on.
  private(set) var use: CaseUse

  /// Puts the measures of a grouping to all cases, those of several units at a time.
  /// - Parameters:
  ///   - events: the events of all cases.
  ///   - pool: the texts behind their codes.
  ///   - threads: the number of threads, at least 1.
  init(_ grouping: CaseGrouping, of plan: MeasurePlan, events: CaseEvents, pool: TextPool, threads: Int) {
    self.plan = plan
    self.grouping = grouping
    let units = events.byUnit(count: plan.units.units.count)
    // The largest units first, so that no thread is left with one of them in the end.
    let order = units.indices.filter { !units[$0].isEmpty }.sorted {
      (units[$1].count, $0) < (units[$0].count, $1)
    }
    let next = Mutex(0)
    let found = Mutex<(units: [UnitOutcome], use: CaseUse)>(([], CaseUse(users: plan.recordUse.caseUsers.count)))
    DispatchQueue.concurrentPerform(iterations: min(max(threads, 1), max(order.count, 1))) { _ in
      var use = CaseUse(users: plan.recordUse.caseUsers.count)
      var outcomes: [UnitOutcome] = []
      while true {
        let place = next.withLock { place in
          defer { place += 1 }
          return place
        }
        guard place < order.count else { break }
        let unit = order[place]
        let cases = UnitCases(units[unit], in: events, grouping: grouping, pool: pool)
        var evaluation = UnitCaseEvaluation(grouping, of: plan, unit: unit, pool: pool)
        evaluation.add(cases, use: &use)
        outcomes.append(UnitOutcome(unit: unit, totals: evaluation.totals, draws: evaluation.draws))
      }
      found.withLock {
        $0.units += outcomes
        $0.use.formUnion(use)
      }
    }
    var totals: [[UnitSummary<CaseTotals>]] = grouping.measures.map { _ in
      Array(repeating: UnitSummary(), count: plan.units.units.count)
    }
    var draws: [[[CaseDraw]]] = grouping.measures.map { _ in Array(repeating: [], count: plan.units.units.count) }
    let all = found.withLock { $0 }
    for outcome in all.units {
      for (measure, summary) in outcome.totals.enumerated() { totals[measure][outcome.unit] = summary }
      for (measure, cases) in outcome.draws.enumerated() { draws[measure][outcome.unit] = cases }
    }
    self.totals = totals
    self.draws = draws
    self.use = all.use
  }

  /// Enters the facts of all units.
  func finish(into measurements: inout Measurements) {
    for (index, measure) in grouping.measures.enumerated() {
      UnitSummary.finish(totals[index], of: measure.scope.indicator, over: plan.units, into: &measurements) {
        summary, _ in measure.fact(of: summary.kept, records: summary.records)
      }
      if plan.collectsContributions { enterContributions(of: measure, draws[index], into: &measurements) }
    }
  }

  /// Enters what the cases of each unit's whole subtree contribute.
  /// - Parameter cases: by unit, the cases of the unit itself.
  private func enterContributions(
    of measure: any CaseMeasure, _ cases: [[CaseDraw]], into measurements: inout Measurements
  ) {
    var pooled = cases
    for (index, unit) in plan.units.units.enumerated() {
      if measure.scope.indicator.levels.contains(unit.level) {
        measurements.set(
          measure.contributions(of: pooled[index]), unit: index, indicator: measure.scope.indicator.index)
      }
      if plan.units.parents[index] >= 0 { pooled[plan.units.parents[index]] += pooled[index] }
    }
  }
}
