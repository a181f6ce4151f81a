internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities

/// Puts every case measure to one case after the other.
struct CaseEvaluation {
  private let plan: MeasurePlan
  /// By measure and unit, what has become of the cases of the unit itself.
  private var totals: [[UnitSummary<CaseTotals>]]

  /// Makes an evaluation that has seen no case.
  init(plan: MeasurePlan) {
    self.plan = plan
    totals = plan.caseMeasures.map { _ in Array(repeating: UnitSummary(), count: plan.units.units.count) }
  }

  /// Puts the measures to a case.
  mutating func add(_ view: CaseView) {
    // By condition, what it says of the case; put at most once.
    var truths: [Truth?] = Array(repeating: nil, count: plan.caseConditions.count)
    let unit = view.unit
    for (index, measure) in plan.caseMeasures.enumerated() {
      let scope = measure.scope
      let anchor = scope.anchor.map { view.firstTime(of: $0) } ?? view.start
      guard let anchor, plan.period.contains(anchor) else { continue }
      if let condition = scope.condition {
        let truth = truths[condition] ?? plan.caseConditions[condition].evaluate(with: view)
        truths[condition] = truth
        if truth == .undecided { totals[index][unit].records.undecided += 1 }
        guard truth == .yes else { continue }
      }
      let outcome = measure.outcome(of: view, anchor: anchor)
      totals[index][unit].kept.add(outcome)
      Self.addRecords(of: view, scope: scope, outcome: outcome, to: &totals[index][unit])
    }
  }

  /// Enters the facts of all units.
  func finish(into measurements: inout Measurements) {
    for (index, measure) in plan.caseMeasures.enumerated() {
      UnitSummary.finish(totals[index], of: measure.scope.indicator, over: plan.units, into: &measurements) {
        summary, _ in measure.fact(of: summary.kept, records: summary.records)
      }
    }
  }

  /// Enters the records that an activated case's outcome rests on: those of the activities that the measure names.
  private static func addRecords(
    of view: CaseView, scope: CaseScope, outcome: CaseOutcome, to summary: inout UnitSummary<CaseTotals>
  ) {
    let salt = scope.indicator.salts[view.unit]
    for index in view.range {
      let event = view.order[index]
      guard scope.activities.contains(view.events.activities[event]),
        view.events.actors[event] & scope.actorBits != 0
      else { continue }
      summary.records.count += 1
      if view.events.independence[event] & scope.indicator.actorBit != 0 { summary.records.independent += 1 }
      summary.evidence.add(
        hash: EvidenceHash.hash(salt: salt, key: view.events.evidenceKeys[event]), place: view.events.places[event],
        verdict: outcome.verdict)
    }
  }
}
