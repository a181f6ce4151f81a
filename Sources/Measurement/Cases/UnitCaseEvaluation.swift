internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities

/// Puts the case measures of a grouping to the cases of one unit.
struct UnitCaseEvaluation {
  private let plan: MeasurePlan
  private let grouping: CaseGrouping
  /// By measure, which cases it looks at.
  private let scopes: [CaseScope]
  /// By measure, the place of its indicator among those that look at cases.
  private let users: [Int?]
  /// By measure, what is mixed into the hashes that draw evidence.
  private let salts: [UInt64]
  /// By activity, as far as any is an anchor, the measures whose anchor it is.
  private let anchored: [[Int]]
  /// The measures that any case can belong to.
  private let unanchored: [Int]
  private var conditions: CaseConditions
  /// By measure, what has become of the cases.
  private(set) var totals: [UnitSummary<CaseTotals>]
  /// By measure, the cases themselves, where the plan asks for contributions.
  private(set) var draws: [[CaseDraw]]

  /// Makes an evaluation that has seen no case.
  /// - Parameters:
  ///   - unit: the unit, as an index into the unit tree.
  ///   - pool: the texts behind the codes of events.
  init(_ grouping: CaseGrouping, of plan: MeasurePlan, unit: Int, pool: TextPool) {
    self.plan = plan
    self.grouping = grouping
    scopes = grouping.measures.map(\.scope)
    users = scopes.map { plan.recordUse.caseUsers[$0.indicator.owner] }
    salts = scopes.map { $0.indicator.salts[unit] }
    // The plan's own texts have the first codes, so that the list is short.
    var anchored: [[Int]] = Array(repeating: [], count: Int(scopes.compactMap(\.anchor).max() ?? 0) + 1)
    var unanchored: [Int] = []
    for (index, scope) in scopes.enumerated() {
      if let anchor = scope.anchor { anchored[Int(anchor)].append(index) } else { unanchored.append(index) }
    }
    self.anchored = anchored
    self.unanchored = unanchored
    conditions = CaseConditions(plan.caseConditions, grouping: grouping, pool: pool)
    totals = Array(repeating: UnitSummary(), count: scopes.count)
    draws = Array(repeating: [], count: scopes.count)
  }

  /// Puts the measures to all cases of the unit.
  /// - Parameter use: takes in which records the outcomes rest on.
  mutating func add(_ cases: UnitCases, use: inout CaseUse) {
    var measures = grouping.measures
    for index in measures.indices { measures[index].prepare(for: cases) }
    var activities: [UInt32] = []
    cases.forEach { view in
      guard view.isNamed else { return addUnnamed(view) }
      conditions.begin()
      for index in unanchored { add(view, measures[index], index, use: &use) }
      activities.removeAll(keepingCapacity: true)
      for event in view.range {
        let activity = view.events.activities[event]
        guard Int(activity) < anchored.count, !anchored[Int(activity)].isEmpty, !activities.contains(activity) else {
          continue
        }
        activities.append(activity)
        for index in anchored[Int(activity)] { add(view, measures[index], index, use: &use) }
      }
    }
  }

  private mutating func add(_ view: CaseView, _ measure: any CaseMeasure, _ index: Int, use: inout CaseUse) {
    guard let anchor = measure.anchor(of: view, in: plan.period) else { return }
    if let condition = scopes[index].condition {
      let truth = conditions.truth(of: condition, view)
      if truth == .undecided { totals[index].records.undecided += 1 }
      guard truth == .yes else { return }
    }
    let outcome = Self.outcome(of: view, anchor: anchor, measure)
    totals[index].kept.add(outcome)
    if plan.collectsContributions {
      let key = ClusterKey.ofCase(view.name, ofUnit: plan.units.units[view.unit].id)
      draws[index].append(CaseDraw(key: key, outcome: outcome))
    }
    addRecords(of: view, outcome: outcome, measure: index, use: &use)
  }

  /// Enters events of the period of which it is not known where they belong.
  private mutating func addUnnamed(_ view: CaseView) {
    for index in scopes.indices {
      totals[index].records.undecided += view.range.count { event in
        scopes[index].names(view.events.activities[event]) && plan.period.contains(view.events.times[event])
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
  private mutating func addRecords(of view: CaseView, outcome: CaseOutcome, measure: Int, use: inout CaseUse) {
    let events = view.events
    let (actorBits, actorBit) = (scopes[measure].actorBits, scopes[measure].indicator.actorBit)
    let verdict = outcome.verdict
    for event in view.range
    where events.actors[event] & actorBits != 0 && scopes[measure].names(events.activities[event]) {
      totals[measure].records.count += 1
      if events.independence[event] & actorBit != 0 { totals[measure].records.independent += 1 }
      if plan.drawsEvidence {
        totals[measure].evidence.add(
          hash: EvidenceHash.hash(salt: salts[measure], key: events.evidenceKeys[event]), place: events.places[event],
          verdict: verdict)
      }
      if let user = users[measure] { use.mark(event: event, user: user) }
    }
  }
}
