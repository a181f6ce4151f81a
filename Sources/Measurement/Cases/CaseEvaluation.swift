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
    /// By measure, what has become of the unit's own cases.
    let totals: [UnitSummary<CaseTotals>]
    /// By measure, the cases themselves, where the plan asks for contributions.
    let draws: [[CaseDraw]]
    /// The records that the outcomes rest on.
    let use: CaseUse
  }

  /// What was found of the cases of all units.
  private struct Findings: Sendable {
    var totals: [[UnitSummary<CaseTotals>]]
    var draws: [[[CaseDraw]]]
    var use: RecordUse
    var failure: FileFailure?

    mutating func enter(_ outcome: UnitOutcome, ofUnit unit: Int) {
      for (measure, summary) in outcome.totals.enumerated() { totals[measure][unit] = summary }
      for (measure, cases) in outcome.draws.enumerated() { draws[measure][unit] = cases }
      use.merge(outcome.use)
    }
  }

  private let plan: MeasurePlan
  private let grouping: CaseGrouping
  /// By measure and unit, what has become of the cases of the unit itself.
  private var totals: [[UnitSummary<CaseTotals>]]
  /// By measure and unit, the cases of the unit itself, where the plan asks for contributions.
  private var draws: [[[CaseDraw]]]

  /// Puts the measures of a grouping to all cases, those of several units at a time.
  /// - Parameters:
  ///   - store: the events of all cases.
  ///   - pool: the texts behind their codes.
  ///   - threads: the number of threads, at least 1.
  ///   - use: takes in which records the outcomes rest on.
  /// - Throws: `FileFailure` where events cannot be read back from disk.
  init(
    _ grouping: CaseGrouping, of plan: MeasurePlan, store: CaseStore, pool: TextPool, threads: Int,
    use: inout RecordUse
  ) throws(FileFailure) {
    self.plan = plan
    self.grouping = grouping
    let count = plan.units.units.count
    totals = grouping.measures.map { _ in Array(repeating: UnitSummary(), count: count) }
    draws = grouping.measures.map { _ in Array(repeating: [], count: count) }
    // The largest units first, so that no thread is left with one of them in the end.
    let sizes = plan.units.units.indices.map { (unit: $0, events: store.count(ofUnit: $0)) }
    let order = sizes.filter { $0.events > 0 }.sorted { ($1.events, $0.unit) < ($0.events, $1.unit) }.map(\.unit)
    let next = Mutex(0)
    let found = Mutex(Findings(totals: totals, draws: draws, use: use))
    use = RecordUse(caseUsers: 0)
    DispatchQueue.concurrentPerform(iterations: min(max(threads, 1), max(order.count, 1))) { _ in
      while true {
        let place = next.withLock { place in
          defer { place += 1 }
          return place
        }
        guard place < order.count else { return }
        let unit = order[place]
        do throws(FileFailure) {
          let outcome = try Self.look(at: unit, grouping, of: plan, store: store, pool: pool)
          found.withLock { $0.enter(outcome, ofUnit: unit) }
        } catch {
          return found.withLock { $0.failure = error }
        }
      }
    }
    let all = found.withLock { $0 }
    (totals, draws, use) = (all.totals, all.draws, all.use)
    if let failure = all.failure { throw failure }
  }

  /// Puts the measures to the cases of one unit.
  private static func look(
    at unit: Int, _ grouping: CaseGrouping, of plan: MeasurePlan, store: CaseStore, pool: TextPool
  ) throws(FileFailure) -> UnitOutcome {
    let cases = UnitCases(of: unit, try store.events(ofUnit: unit), grouping: grouping, pool: pool)
    var use = CaseUse(records: cases.events.records, users: plan.recordUse.caseUsers.count)
    var evaluation = UnitCaseEvaluation(grouping, of: plan, unit: unit, pool: pool)
    evaluation.add(cases, use: &use)
    return UnitOutcome(totals: evaluation.totals, draws: evaluation.draws, use: use)
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
