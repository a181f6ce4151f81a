package import Expressions

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
    case .coverage: "coverage"
    case .regularity: "regularity"
    case .fact: "fact"
    case .delay: "delay"
    case .within: "within"
    case .order: "order"
    case .stages: "stages"
    case .judgement: "judgement"
    }
  }

  /// Whose events it looks at, or `nil` where it looks at whole cases or at no events.
  package var selectedActors: ActorSelection? {
    switch self {
    case .count(let events), .distinct(_, let events), .sum(_, let events), .mean(_, let events),
      .percentile(_, _, let events), .coverage(_, _, let events), .regularity(_, _, let events):
      events.by
    case .share(_, _, let by): by
    case .stages(let stages): stages.by
    case .fact, .delay, .within, .order, .judgement: nil
    }
  }

  /// The conditions it asks, in the order in which the language has them.
  package var conditions: [Expression] {
    switch self {
    case .count(let events), .distinct(_, let events), .sum(_, let events), .mean(_, let events),
      .percentile(_, _, let events), .coverage(_, _, let events), .regularity(_, _, let events):
      [events.condition].compactMap(\.self)
    case .share(let part, let whole, _): [part] + [whole].compactMap(\.self)
    case .fact, .judgement: []
    case .delay, .within, .order, .stages: [cases?.condition].compactMap(\.self)
    }
  }

  /// The cases it looks at, or `nil` where it looks at none.
  package var cases: CaseSelection? {
    switch self {
    case .delay(let delay): delay.cases
    case .within(let within): within.cases
    case .order(let order): order.cases
    case .stages(let stages): stages.cases
    case .count, .distinct, .sum, .mean, .percentile, .share, .coverage, .regularity, .fact, .judgement: nil
    }
  }

  /// The activities that its parameters name outright, in the order of the language, anchor first; repeats possible.
  package var namedActivities: [String] {
    let anchor = [cases?.anchor].compactMap(\.self)
    return switch self {
    case .delay(let delay): anchor + [delay.from, delay.to]
    case .within(let within): anchor + [within.from, within.to]
    case .order(let order): anchor + order.steps + order.closedBy
    case .stages(let stages): anchor + stages.allOf
    case .count, .distinct, .sum, .mean, .percentile, .share, .coverage, .regularity, .fact, .judgement: []
    }
  }

  /// The facts it reads.
  package var namedFacts: [String] {
    switch self {
    case .coverage(_, let among, _): [among]
    case .fact(let column): [column]
    case .count, .distinct, .sum, .mean, .percentile, .share, .regularity, .delay, .within, .order, .stages,
      .judgement:
      []
    }
  }
}
