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
  }

  private let plan: MeasurePlan
  private let grouping: CaseGrouping
  /// By measure and unit, what has become of the cases of the unit itself.
  private var totals: [[UnitSummary<CaseTotals>]]

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
    totals = grouping.measures.map { _ in Array(repeating: UnitSummary(), count: plan.units.units.count) }
    // The largest units first, so that no thread is left with one of them in the end.
    let sizes = plan.units.units.indices.map { (unit: $0, events: store.count(ofUnit: $0)) }
    let order = sizes.filter { $0.events > 0 }.sorted { ($1.events, $0.unit) < ($0.events, $1.unit) }.map(\.unit)
    let next = Mutex(0)
    let found = Mutex<(totals: [[UnitSummary<CaseTotals>]], use: RecordUse, failure: FileFailure?)>((totals, use, nil))
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
          let (summaries, use) = try Self.look(at: unit, grouping, of: plan, store: store, pool: pool)
          found.withLock {
            for (measure, summary) in summaries.enumerated() { $0.totals[measure][unit] = summary }
            $0.use.merge(use)
          }
        } catch {
          return found.withLock { $0.failure = error }
        }
      }
    }
    let failure: FileFailure?
    (totals, use, failure) = found.withLock { $0 }
    if let failure { throw failure }
  }

  /// Puts the measures to the cases of one unit.
  private static func look(
    at unit: Int, _ grouping: CaseGrouping, of plan: MeasurePlan, store: CaseStore, pool: TextPool
  ) throws(FileFailure) -> (totals: [UnitSummary<CaseTotals>], use: CaseUse) {
    let cases = UnitCases(of: unit, try store.events(ofUnit: unit), grouping: grouping, pool: pool)
    var use = CaseUse(records: cases.events.records, users: plan.recordUse.caseUsers.count)
    var evaluation = UnitCaseEvaluation(grouping, of: plan, unit: unit, pool: pool)
    evaluation.add(cases, use: &use)
    return (evaluation.totals, use)
  }

  /// Enters the facts of all units.
  func finish(into measurements: inout Measurements) {
    for (index, measure) in grouping.measures.enumerated() {
      UnitSummary.finish(totals[index], of: measure.scope.indicator, over: plan.units, into: &measurements) {
        summary, _ in measure.fact(of: summary.kept, records: summary.records)
      }
    }
  }
}
