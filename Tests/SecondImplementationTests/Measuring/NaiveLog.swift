/// Everything that is measured: the units, the period, the events and the assessors' ratings.
struct NaiveLog {
  /// The units.
  let units: [NaiveUnit]
  /// The time that is measured.
  let period: NaivePeriod
  /// The events of each unit's subtree by the unit's level and id, inside the period or not; duplicates dropped where
  /// the assessment says so.
  private let events: [String: [NaiveEvent]]
  /// The cases of each unit's subtree, likewise; of their events those before the cutoff.
  private let cases: [String: [NaiveCase]]
  /// The assessors' ratings.
  let judgements: [NaiveJudgement]
  /// What the assessment has beside the log.
  let tables: NaiveTables

  /// Reads the records of a log; those of units that are not listed are left out.
  init(
    units: [NaiveUnit], period: NaivePeriod, rows: [NaiveRow], dropsDuplicates: Bool, judgements: [NaiveJudgement],
    tables: NaiveTables
  ) {
    self.units = units
    self.period = period
    self.judgements = judgements
    self.tables = tables
    var events: [NaiveEvent] = []
    for row in rows {
      let event = NaiveEvent(row, zone: period.zone)
      guard units.contains(where: { Self.isEvent(event, rightIn: $0) }) else { continue }
      if dropsDuplicates, events.contains(where: { $0.equalsExceptForID(event) }) { continue }
      events.append(event)
    }
    var eventsOfUnits: [String: [NaiveEvent]] = [:]
    for unit in units {
      let inner = units.filter { Self.isUnit($0, in: unit, among: units) }
      eventsOfUnits[unit.level + " " + unit.id] = events.filter { event in
        inner.contains { Self.isEvent(event, rightIn: $0) }
      }
    }
    self.events = eventsOfUnits
    self.cases = eventsOfUnits.mapValues { events in
      var cases: [NaiveCase] = []
      for event in events {
        guard let name = event.text("case"), event.time.lies(before: period.cutoff) else { continue }
        if let index = cases.firstIndex(where: { $0.place == event.place && $0.name == name }) {
          cases[index].events.append(event)
        } else {
          cases.append(NaiveCase(place: event.place, name: name, events: [event]))
        }
      }
      return cases
    }
  }

  /// Whether an event gives this very unit, not one below it.
  private static func isEvent(_ event: NaiveEvent, rightIn unit: NaiveUnit) -> Bool {
    if let community = event.text("community") {
      return unit.level == "community" && community == NaiveText(unit.id)
    }
    return unit.level == "subdistrict" && event.text("subdistrict") == NaiveText(unit.id)
  }

  /// Whether one unit is another or lies in it.
  private static func isUnit(_ inner: NaiveUnit, in outer: NaiveUnit, among units: [NaiveUnit]) -> Bool {
    if inner.level == outer.level { return NaiveText(inner.id) == NaiveText(outer.id) }
    let order = ["community", "subdistrict", "district"]
    guard let level = order.firstIndex(of: inner.level), level + 1 < order.count, !inner.parent.isEmpty else {
      return false
    }
    return units.contains { parent in
      parent.level == order[level + 1] && NaiveText(parent.id) == NaiveText(inner.parent)
        && isUnit(parent, in: outer, among: units)
    }
  }

  /// The events of a unit's subtree, inside the period or not.
  func events(of unit: NaiveUnit) -> [NaiveEvent] { events[unit.level + " " + unit.id] ?? [] }

  /// The cases of a unit's subtree, in the period or not.
  func cases(at unit: NaiveUnit) -> [NaiveCase] { cases[unit.level + " " + unit.id] ?? [] }

  /// What is measured for one indicator at one unit, or `nil` where the indicator does not name the unit's level.
  func fact(_ indicator: NaiveIndicator, at unit: NaiveUnit) -> NaiveFact? {
    guard indicator.units.contains(unit.level) else { return nil }
    return fact(of: indicator.measure, in: indicator.id, at: unit)
  }

  /// What a measure other than a judgement gives at one unit.
  func fact(_ measure: NaiveMeasure, at unit: NaiveUnit) -> NaiveFact? {
    if case .judgement = measure { return nil }
    return fact(of: measure, in: "", at: unit)
  }

  /// The fact of a measure of an indicator, or of one inside it.
  private func fact(of measure: NaiveMeasure, in indicator: String, at unit: NaiveUnit) -> NaiveFact? {
    switch measure {
    case .count, .distinct, .sum, .mean, .percentile, .share, .coverage, .regularity:
      return eventFact(measure, at: unit)
    case .rosterCoverage, .longestGap, .evenness, .representativeness, .concentration, .retention, .survey:
      return spreadFact(measure, at: unit)
    case .ratio(let part, let whole):
      guard let part = fact(of: part, in: indicator, at: unit), let whole = fact(of: whole, in: indicator, at: unit)
      else { return nil }
      return ratioFact(part, over: whole)
    case .rate(let inner, let per, let column):
      return fact(of: inner, in: indicator, at: unit).map { rateFact($0, per: per, over: column, at: unit) }
    case .delay, .within, .order, .stages, .rules, .repeats, .returns, .remedy:
      return caseFact(measure, at: unit)
    case .reconcile(let accounts):
      return accountFact(accounts, at: unit)
    case .fact(let column):
      return NaiveFact(outcome: number(column, of: unit).map { .value($0) } ?? .noEvidence)
    case .judgement(let raters):
      return judgementFact(indicator, raters: raters, at: unit)
    }
  }
}
