internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities

/// Goes through all cases and puts every case measure to each.
struct CaseEvaluation {
  private let plan: MeasurePlan
  private let ranges: [Range<Int>]
  private var view: CaseView
  /// By measure and unit, what has become of the cases of the unit itself.
  private var totals: [[UnitSummary<CaseTotals>]]

  /// Puts the cases in order.
  init(_ events: CaseEvents, plan: MeasurePlan, pool: TextPool) {
    let (order, ranges) = events.inOrder(fields: plan.caseFields, pool: pool)
    self.plan = plan
    self.ranges = ranges
    view = CaseView(events: events, order: order, pool: pool, fields: plan.caseFieldsByName, range: 0..<0)
    totals = plan.caseMeasures.map { _ in Array(repeating: UnitSummary(), count: plan.units.units.count) }
  }

  /// Evaluates all cases and enters the facts of all units.
  consuming func finish(into measurements: inout Measurements) {
    for range in ranges {
      view.range = range
      evaluateCase()
    }
    for (index, measure) in plan.caseMeasures.enumerated() {
      UnitSummary.finish(totals[index], of: measure.scope.indicator, over: plan.units, into: &measurements) {
        summary, _ in measure.fact(of: summary.kept, records: summary.records)
      }
    }
  }

  private mutating func evaluateCase() {
    // By condition, what it says of the case; put at most once.
    var truths: [Truth?] = Array(repeating: nil, count: plan.caseConditions.count)
    let unit = view.unit
    for (index, measure) in plan.caseMeasures.enumerated() {
      let anchor = measure.scope.anchor.map { view.firstTime(of: $0) } ?? view.start
      guard let anchor, plan.period.contains(anchor) else { continue }
      if let condition = measure.scope.condition {
        let truth = truths[condition] ?? plan.caseConditions[condition].evaluate(with: view)
        truths[condition] = truth
        if truth == .undecided { totals[index][unit].records.undecided += 1 }
        guard truth == .yes else { continue }
      }
      let outcome = measure.outcome(of: view, anchor: anchor)
      totals[index][unit].kept.add(outcome)
      addRecords(of: measure.scope, outcome: outcome, to: &totals[index][unit])
    }
  }

  /// Enters the records that an activated case's outcome rests on: those of the activities that the measure names.
  private func addRecords(
    of scope: CaseScope, outcome: CaseOutcome, to summary: inout UnitSummary<CaseTotals>
  ) {
    let (events, salt) = (view.events, scope.indicator.salts[view.unit])
    for index in view.range {
      let event = view.order[index]
      guard scope.activities.contains(events.activities[event]), events.actors[event] & scope.actorBits != 0 else {
        continue
      }
      summary.records.count += 1
      if events.independence[event] & scope.indicator.actorBit != 0 { summary.records.independent += 1 }
      summary.evidence.add(
        hash: EvidenceHash.hash(salt: salt, key: events.evidenceKeys[event]), place: events.places[event],
        verdict: outcome.verdict)
    }
  }
}
