internal import Quantities

/// Case measures.
extension NaiveLog {
  /// The cases of a unit's events.
  private func cases(at unit: NaiveUnit) -> [NaiveCase] {
    var names: [[NaiveText?]] = []
    var cases: [NaiveCase] = []
    for event in events(of: unit) {
      guard let name = event.text("case"), event.time.lies(before: period.cutoff) else { continue }
      let community = event.text("community")
      let key = [community, community == nil ? event.text("subdistrict") : nil, name]
      if let index = names.firstIndex(of: key) {
        cases[index].events.append(event)
      } else {
        names.append(key)
        cases.append(NaiveCase(events: [event]))
      }
    }
    return cases
  }

  /// The cases that belong to the period and satisfy the condition, each with its anchor.
  private func activated(
    _ selection: NaiveCaseSelection, anchor: String?, at unit: NaiveUnit
  ) -> [(case: NaiveCase, anchor: NaiveTime)] {
    cases(at: unit).compactMap { found in
      let time = anchor.map { found.firstTime(of: $0) } ?? found.earliestTime
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
      let delays = pairs.map { delay(from: $0.0, to: $0.1, in: delayUnit) }
      var fact = NaiveFact(outcome: .noEvidence, evidence: delays.count)
      fact.cases = [
        "activated": cases.count, "satisfied": delays.count, "vacuous": 0, "open": cases.count - delays.count,
      ]
      if let value = percentile.value(of: delays) { fact.outcome = .value(value) }
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
    default: return nil
    }
  }

  /// The share of satisfied cases.
  private func shareFact(_ verdicts: [NaiveVerdict]) -> NaiveFact {
    let satisfied = verdicts.filter { $0 == .satisfied }.count
    let vacuous = verdicts.filter { $0 == .vacuous }.count
    let open = verdicts.filter { $0 == .open }.count
    let whole = verdicts.count - vacuous - open
    var fact = NaiveFact(outcome: .noEvidence, evidence: whole)
    fact.cases = ["activated": verdicts.count, "satisfied": satisfied, "vacuous": vacuous, "open": open]
    if whole > 0 {
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

  /// How long it takes from one time to another.
  private func delay(from start: NaiveTime, to end: NaiveTime, in unit: String) -> Rational {
    if unit == "calendar-days" {
      return Rational(max(period.zone.date(of: end.start).number - period.zone.date(of: start.start).number, 0))
    }
    let seconds = ["seconds": 1, "hours": 3600, "days": 86_400]
    return NaiveNumber.quotient(max(end.start - start.start, 0), (seconds[unit] ?? 1) * NaiveZone.second)
  }

  /// What `within` says of a case.
  private func verdict(from: String, to: String, _ limit: NaiveLimit, in found: NaiveCase) -> NaiveVerdict {
    // Without A there is no B, and no limit that could have run out.
    guard let start = found.firstTime(of: from) else { return .open }
    if let (start, end) = pair(from: from, to: to, in: found) {
      return limit.allows(from: start, to: end, zone: period.zone) ? .satisfied : .unsatisfied
    }
    return limit.runsOut(from: start, before: period.cutoff, zone: period.zone) ? .unsatisfied : .open
  }

  /// What `order` says of a case.
  private func verdict(_ order: NaiveOrder, in found: NaiveCase, anchor: NaiveTime) -> NaiveVerdict {
    let occurs = { (activity: String) in found.firstTime(of: activity) != nil }
    if let last = order.steps.last, !occurs(last), !order.closedBy.contains(where: occurs),
      let deadline = order.deadline, !deadline.runsOut(from: anchor, before: period.cutoff, zone: period.zone)
    {
      return .open
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
