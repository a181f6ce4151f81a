internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities

/// Puts the case measures of a grouping to one unit's cases after the other's.
struct CaseEvaluation {
  private let plan: MeasurePlan
  private let grouping: CaseGrouping
  /// By measure, the place of its indicator among those that look at cases.
  private let users: [Int?]
  /// By measure and unit, what has become of the cases of the unit itself.
  private var totals: [[UnitSummary<CaseTotals>]]

  /// Makes an evaluation that has seen no case.
  init(_ grouping: CaseGrouping, of plan: MeasurePlan) {
    self.plan = plan
    self.grouping = grouping
    users = grouping.measures.map { plan.recordUse.caseUsers[$0.scope.indicator.owner] }
    totals = grouping.measures.map { _ in Array(repeating: UnitSummary(), count: plan.units.units.count) }
  }

  /// Puts the measures to the cases of a unit; those of each unit come in one go.
  /// - Parameter use: takes in which records the outcomes rest on.
  mutating func add(_ cases: UnitCases, use: inout RecordUse) {
    var measures = grouping.measures
    for index in measures.indices { measures[index].prepare(for: cases) }
    cases.forEach { view in
      if view.isNamed { add(view, measures, use: &use) } else { addUnnamed(view, measures) }
    }
  }

  private mutating func add(_ view: CaseView, _ measures: [any CaseMeasure], use: inout RecordUse) {
    // By condition, what it says of the case; put at most once.
    var truths: [Truth?] = Array(repeating: nil, count: plan.caseConditions.count)
    let unit = view.unit
    for (index, measure) in measures.enumerated() {
      let scope = measure.scope
      guard let anchor = measure.anchor(of: view, in: plan.period) else { continue }
      if let condition = scope.condition {
        let truth = truths[condition] ?? plan.caseConditions[condition].evaluate(with: view)
        truths[condition] = truth
        if truth == .undecided { totals[index][unit].records.undecided += 1 }
        guard truth == .yes else { continue }
      }
      let outcome = Self.outcome(of: view, anchor: anchor, measure)
      totals[index][unit].kept.add(outcome)
      addRecords(of: view, outcome: outcome, measure: index, use: &use)
    }
  }

  /// Enters events of the period of which it is not known where they belong.
  private mutating func addUnnamed(_ view: CaseView, _ measures: [any CaseMeasure]) {
    for (index, measure) in measures.enumerated() {
      totals[index][view.unit].records.undecided += view.range.count { place in
        let event = view.order[place]
        return measure.scope.names(view.events.activities[event]) && plan.period.contains(view.events.times[event])
      }
    }
  }

  /// Enters the facts of all units.
  func finish(into measurements: inout Measurements) {
    for (index, measure) in grouping.measures.enumerated() {
      UnitSummary.finish(totals[index], of: measure.scope.indicator, over: plan.units, into: &measurements) {
        summary, _ in measure.fact(of: summary.kept, records: summary.records)
      }
    }
  }

  private static func outcome(of view: CaseView, anchor: LogTime, _ measure: any CaseMeasure) -> CaseOutcome {
    do throws(CaseFailure) {
      return try measure.outcome(of: view, anchor: anchor)
    } catch {
      return .failed(error)
    }
  }

  /// Enters the records that an activated case's outcome rests on: those of the activities that the measure names.
  private mutating func addRecords(of view: CaseView, outcome: CaseOutcome, measure: Int, use: inout RecordUse) {
    let scope = grouping.measures[measure].scope
    let salt = scope.indicator.salts[view.unit]
    let events = view.events
    for index in view.range {
      let event = view.order[index]
      guard scope.names(events.activities[event]), events.actors[event] & scope.actorBits != 0 else { continue }
      totals[measure][view.unit].records.count += 1
      if events.independence[event] & scope.indicator.actorBit != 0 {
        totals[measure][view.unit].records.independent += 1
      }
      totals[measure][view.unit].evidence.add(
        hash: EvidenceHash.hash(salt: salt, key: events.evidenceKeys[event]), place: events.places[event],
        verdict: outcome.verdict)
      if let user = users[measure] { use.mark(Int(events.records[event]), user: user) }
    }
  }
}
