/// Which indicators look at which events, as far as it matters for saying which records are used.
struct RecordUsePlan: Sendable {
  /// Indicators that look at the same events and at no case.
  struct Group: Sendable {
    /// The plan's selections, ascending; an event is looked at when any of them finds it.
    var selections: [Int]
    /// The number of indicators.
    var indicators: Int
  }

  /// The indicators that look at no case.
  let groups: [Group]
  /// By indicator, the place among those that look at cases.
  let caseUsers: [Int: Int]
  /// By indicator that looks at cases, the selections whose events it looks at besides.
  let selectionsOfCaseUsers: [[Int]]

  /// Makes the plan.
  init(events: [any EventMeasure], groupings: [CaseGrouping]) {
    var selections: [Int: Set<Int>] = [:]
    for measure in events { selections[measure.indicator.owner, default: []].insert(measure.selection) }
    let owners = Set(groupings.flatMap { $0.measures.map(\.scope.indicator.owner) }).sorted()
    caseUsers = Dictionary(uniqueKeysWithValues: owners.enumerated().map { ($1, $0) })
    selectionsOfCaseUsers = owners.map { (selections[$0] ?? []).sorted() }
    var groups: [[Int]: Int] = [:]
    for (owner, selections) in selections where !owners.contains(owner) { groups[selections.sorted(), default: 0] += 1 }
    self.groups = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Group(selections: $0.key, indicators: $0.value) }
  }
}
