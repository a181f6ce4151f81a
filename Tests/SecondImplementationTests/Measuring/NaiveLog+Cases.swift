internal import Quantities

/// Case measures.
extension NaiveLog {
  /// The cases that belong to the period and satisfy the condition, each with its anchor.
  private func activated(
    _ selection: NaiveCaseSelection, anchor: String?, at unit: NaiveUnit
  ) -> [(case: NaiveCase, anchor: NaiveTime)] {
    cases(at: unit).compactMap { found in
      let time = anchor.map { found.firstTime(of: $0) } ?? found.earliest?.time
      guard let time, period.contains(time) else { return nil }
      if let condition = selection.condition, condition.truth(found) != true { return nil }
      return (found, time)
    }
  }

  /// The fact of a measure of cases.
  func caseFact(_ measure: NaiveMeasure, at unit: NaiveUnit) -> NaiveFact? {
    switch measure {
    case .delay(let selection, let from, let to, let percentile, let delayUnit):
      let cases = activated(selection, anchor: selection.anchor ?? from, at: unit)
      let pairs = cases.compactMap { pair(from: from, to: to, in: $0.case) }
      let delays = pairs.compactMap { delay(from: $0.0, to: $0.1, in: delayUnit) }
      var fact = NaiveFact(outcome: .noEvidence, evidence: delays.count)
      fact.cases = [
        "activated": cases.count, "satisfied": delays.count, "vacuous": 0, "open": cases.count - pairs.count,
      ]
      if let value = percentile.value(of: delays) { fact.outcome = .value(value) }
      if delays.count < pairs.count { fact.outcome = .failed }
      return fact
    case .within(let selection, let from, let to, let limit):
      let cases = activated(selection, anchor: selection.anchor ?? from, at: unit)
      return shareFact(cases.map { verdict(from: from, to: to, limit, in: $0.case) })
    case .order(let selection, let order):
      let cases = activated(selection, anchor: selection.anchor, at: unit)
      return shareFact(cases.map { verdict(order, in: $0.case, anchor: $0.anchor) })
    case .stages(let selection, let activities, let by):
      let cases = activated(selection, anchor: selection.anchor, at: unit)
      return shareFact(cases.map { hasStages(activities, by: by, in: $0.case) ? .satisfied : .unsatisfied })
    case .rules(let selection, let rules):
      return shareFact(activated(selection, anchor: selection.anchor, at: unit).map { verdict(rules, in: $0.case) })
    case .repeats(let selection, let column, let limit):
      let all = cases(at: unit)
      let cases = activated(selection, anchor: selection.anchor, at: unit)
      return shareFact(
        cases.map {
          repeatVerdict(of: $0.case, anchor: selection.anchor, column: column, within: limit, among: all)
        })
    case .returns(let selection, let column):
      let cases = activated(selection, anchor: selection.anchor, at: unit)
      return shareFact(cases.map { returnVerdict(of: $0.case, column: column) })
    case .remedy(let selection, let remedy):
      let cases = activated(selection, anchor: selection.anchor ?? remedy.made, at: unit)
      return shareFact(cases.map { verdict(remedy, in: $0.case) })
    default: return nil
    }
  }

  /// Whether the time from one event to another is within a limit; `nil` where that is not known.
  func allows(_ limit: NaiveLimit, from start: NaiveTime, to end: NaiveTime) -> Bool? {
    limit.allows(from: start, to: end, zone: period.zone, calendar: tables.calendar ?? NaiveCalendar(years: []))
  }

  /// Whether a limit has run out before the cutoff; `nil` where that is not known.
  func hasRunOut(_ limit: NaiveLimit, after start: NaiveTime) -> Bool? {
    limit.runsOut(
      from: start, before: period.cutoff, zone: period.zone, calendar: tables.calendar ?? NaiveCalendar(years: []))
  }

  /// The share of satisfied cases, or of accounts; one that failed is an error of the indicator.
  func shareFact(_ verdicts: [NaiveVerdict]) -> NaiveFact {
    let satisfied = verdicts.filter { $0 == .satisfied }.count
    let vacuous = verdicts.filter { $0 == .vacuous }.count
    let open = verdicts.filter { $0 == .open }.count
    let failed = verdicts.filter { $0 == .failed }.count
    let whole = verdicts.count - vacuous - open - failed
    var fact = NaiveFact(outcome: .noEvidence, evidence: whole)
    fact.cases = ["activated": verdicts.count, "satisfied": satisfied, "vacuous": vacuous, "open": open]
    if failed > 0 {
      fact.outcome = .failed
    } else if whole > 0 {
      fact.outcome = .value(NaiveNumber.quotient(satisfied, whole))
      (fact.numerator, fact.denominator) = (Rational(satisfied), Rational(whole))
    }
    return fact
  }

  /// A: the first occurrence of one activity. B: the first of the other that is not strictly before A.
  private func pair(from: String, to: String, in found: NaiveCase) -> (NaiveTime, NaiveTime)? {
    guard let start = found.firstTime(of: from) else { return nil }
    for event in found.events(of: to) where !event.time.isStrictlyBefore(start) { return (start, event.time) }
    return nil
  }

  /// How long it takes from one time to another; `nil` where that is not known.
  private func delay(from start: NaiveTime, to end: NaiveTime, in unit: String) -> Rational? {
    let days = (period.zone.date(of: start.start).number, period.zone.date(of: end.start).number)
    if unit == "calendar-days" { return Rational(max(days.1 - days.0, 0)) }
    if unit == "working-days" {
      return (tables.calendar ?? NaiveCalendar(years: [])).days(after: days.0, through: days.1).map { Rational($0) }
    }
    let seconds = ["seconds": 1, "hours": 3600, "days": 86_400]
    return NaiveNumber.quotient(max(end.start - start.start, 0), (seconds[unit] ?? 1) * NaiveZone.second)
  }

  /// What `within` says of a case.
  private func verdict(from: String, to: String, _ limits: NaiveLimitRule, in found: NaiveCase) -> NaiveVerdict {
    // Without A there is no B, and no limit that could have run out.
    guard let first = found.events(of: from).first else { return .open }
    guard let limit = limits.limit(of: first) else { return .failed }
    if let (start, end) = pair(from: from, to: to, in: found) {
      return NaiveVerdict(allows(limit, from: start, to: end))
    }
    return NaiveVerdict(unfinishedAndRunOut: hasRunOut(limit, after: first.time))
  }

  /// What `order` says of a case.
  private func verdict(_ order: NaiveOrder, in found: NaiveCase, anchor: NaiveTime) -> NaiveVerdict {
    let occurs = { (activity: String) in found.firstTime(of: activity) != nil }
    if let last = order.steps.last, !occurs(last), !order.closedBy.contains(where: occurs),
      let deadline = order.deadline
    {
      guard let hasRunOut = hasRunOut(deadline, after: anchor) else { return .failed }
      if !hasRunOut { return .open }
    }
    let chosen = order.steps.compactMap { step in
      order.matchesLast ? found.events(of: step).last?.time : found.events(of: step).first?.time
    }
    if !order.allowsMissing, chosen.count < order.steps.count { return .unsatisfied }
    for earlier in chosen.indices {
      for later in chosen.indices where earlier < later {
        if chosen[later].isStrictlyBefore(chosen[earlier]) { return .unsatisfied }
        if order.tiesFail, chosen[later].isTied(with: chosen[earlier]) { return .unsatisfied }
      }
    }
    return hasForbiddenExtras(order, chosen: chosen, in: found) ? .unsatisfied : .satisfied
  }

  /// Whether other events spoil the order.
  private func hasForbiddenExtras(_ order: NaiveOrder, chosen: [NaiveTime], in found: NaiveCase) -> Bool {
    let others = found.events.filter { event in !order.steps.contains(where: event.isActivity) }
    switch order.extra {
    case "exact":
      return !others.isEmpty || order.steps.contains { found.events(of: $0).count != 1 }
    case "fails":
      var (earliest, latest) = (chosen.first, chosen.first)
      for time in chosen {
        if let known = earliest, time.comes(before: known) { earliest = time }
        if let known = latest, known.comes(before: time) { latest = time }
      }
      guard let earliest, let latest else { return false }
      return others.contains { earliest.isStrictlyBefore($0.time) && $0.time.isStrictlyBefore(latest) }
    default:
      return false
    }
  }

  /// Whether each activity occurs at least once, by the actors asked for.
  private func hasStages(_ activities: [String], by actors: [String]?, in found: NaiveCase) -> Bool {
    activities.allSatisfy { activity in
      found.events(of: activity).contains { event in
        guard let actors else { return true }
        return actors.contains { NaiveText($0) == event.text("actor") }
      }
    }
  }
}
