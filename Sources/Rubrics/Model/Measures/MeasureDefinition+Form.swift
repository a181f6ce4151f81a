package import Expressions
package import Quantities

extension MeasureDefinition {
  /// The name of the form in the rubric language, which is also the id of its specification.
  package var form: String {
    switch self {
    case .count: "count"
    case .distinct: "distinct"
    case .sum: "sum"
    case .mean: "mean"
    case .percentile: "percentile"
    case .share: "share"
    case .ratio: "ratio"
    case .rate: "rate"
    case .coverage: "coverage"
    case .regularity: "regularity"
    case .longestGap: "longest-gap"
    case .evenness: "evenness"
    case .representativeness: "representativeness"
    case .concentration: "concentration"
    case .retention: "retention"
    case .survey: "survey"
    case .fact: "fact"
    case .delay: "delay"
    case .within: "within"
    case .order: "order"
    case .stages: "stages"
    case .rules: "rules"
    case .repeats: "repeats"
    case .returns: "returns"
    case .reconcile: "reconcile"
    case .remedy: "remedy"
    case .judgement: "judgement"
    }
  }

  /// The measures inside it, in the order of the language.
  package var parts: [MeasureDefinition] {
    switch self {
    case .ratio(let part, let whole): [part, whole]
    case .rate(let measure, _, _): [measure]
    default: []
    }
  }

  /// The measures at the bottom of it, itself where there are none inside, in the order of the language.
  package var leaves: [MeasureDefinition] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }

  /// Its form and those of the measures inside it at any depth.
  package var forms: Set<String> { parts.reduce(into: [form]) { $0.formUnion($1.forms) } }

  /// Whether `evidence: {at-least}` counts anything: a ratio counts what its whole counts, a rate what its measure does.
  package var hasEvidence: Bool {
    parts.last?.hasEvidence ?? (MeasureCatalogue.specification(of: form)?.evidence != nil)
  }

  /// The events it looks at itself, or `nil` where it looks at whole cases, accounts, no events, or leaves that to parts.
  package var events: EventSelection? {
    switch self {
    case .count(let events), .distinct(_, let events), .sum(_, let events), .mean(_, let events),
      .percentile(_, _, let events), .coverage(_, _, let events), .regularity(_, _, let events),
      .longestGap(let events), .representativeness(_, let events):
      events
    case .share(_, let whole, let by): EventSelection(by: by, condition: whole)
    case .evenness(let evenness): evenness.events
    case .concentration(let concentration): concentration.events
    case .retention(let retention): retention.events
    case .survey(let survey): survey.events
    default: nil
    }
  }

  /// The cases it looks at itself, or `nil` where it looks at none.
  package var cases: CaseSelection? {
    switch self {
    case .delay(let delay): delay.cases
    case .within(let within): within.cases
    case .order(let order): order.cases
    case .stages(let stages): stages.cases
    case .rules(let rules): rules.cases
    case .repeats(let repeats): repeats.cases
    case .returns(let returns): returns.cases
    case .remedy(let remedy): remedy.cases
    default: nil
    }
  }

  /// Whose events it looks at, or `nil` where it looks at whole cases or at no events.
  package var selectedActors: ActorSelection? {
    if case .stages(let stages) = self { return stages.by }
    return events?.by ?? parts.lazy.compactMap(\.selectedActors).first
  }

  /// The conditions it asks, in the order in which the language has them.
  package var conditions: [Expression] {
    if case .share(let part, let whole, _) = self { return [part] + [whole].compactMap(\.self) }
    return [events?.condition, cases?.condition].compactMap(\.self) + parts.flatMap(\.conditions)
  }

  /// The activities that its parameters name outright, in the order of the language, anchor first; repeats possible.
  package var namedActivities: [String] {
    let anchor = [cases?.anchor].compactMap(\.self)
    return switch self {
    case .delay(let delay): anchor + [delay.from, delay.to]
    case .within(let within): anchor + [within.from, within.to]
    case .order(let order): anchor + order.steps + order.closedBy
    case .stages(let stages): anchor + stages.allOf
    case .rules(let rules): anchor + rules.rules.flatMap(\.activities)
    case .reconcile(let reconcile): reconcile.gains + reconcile.spends + [reconcile.balance].compactMap(\.self)
    case .remedy(let remedy):
      anchor + [remedy.made, remedy.promised, remedy.confirmed, remedy.recurred].compactMap(\.self)
    case .evenness(let evenness) where evenness.field == "activity": evenness.over ?? []
    default: anchor + parts.flatMap(\.namedActivities)
    }
  }

  /// The facts it reads.
  package var namedFacts: [String] {
    switch self {
    case .coverage(_, .fact(let name), _): [name]
    case .fact(let column): [column]
    case .rate(let measure, _, let fact): measure.namedFacts + [fact]
    default: parts.flatMap(\.namedFacts)
    }
  }

  /// The limits it sets, in the order of the language.
  package var limits: [TimeLimit] {
    switch self {
    case .within(let within): within.limit.limits
    case .order(let order): [order.deadline].compactMap(\.self)
    case .rules(let rules):
      rules.rules.compactMap { rule in
        if case .response(_, _, let limit) = rule { limit } else { nil }
      }
    case .repeats(let repeats): [repeats.within]
    case .remedy(let remedy): [remedy.limit]
    default: parts.flatMap(\.limits)
    }
  }

  /// Whether it counts working days, and so needs the assessment's calendar.
  package var needsCalendar: Bool {
    if case .delay(let delay) = self, delay.unit == .workingDays { return true }
    return limits.contains { if case .workingDays = $0 { true } else { false } }
      || parts.contains(where: \.needsCalendar)
  }

  /// Whether it compares groups with the residents, and so needs the assessment's strata.
  package var needsStrata: Bool {
    switch self {
    case .representativeness: true
    case .survey(let survey): survey.isWeighted
    default: parts.contains(where: \.needsStrata)
    }
  }

  /// The rosters that it names: files beside the assessment.
  package var rosters: [String] {
    if case .coverage(_, .roster(let file), _) = self { return [file] }
    return parts.flatMap(\.rosters)
  }

  /// The files with opening balances that it names, beside the assessment.
  package var openings: [String] {
    if case .reconcile(let reconcile) = self { return [reconcile.opening].compactMap(\.self) }
    return parts.flatMap(\.openings)
  }
}
