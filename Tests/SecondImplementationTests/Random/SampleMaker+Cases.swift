internal import Quantities
internal import TestSupport

/// Measures of cases by the times of their events.
extension SampleMaker {
  /// Which cases.
  mutating func cases(_ yaml: inout YAMLEntries, anchorable: [String]) -> NaiveCaseSelection {
    var selection = NaiveCaseSelection(anchor: nil, condition: nil)
    if random.chance(percent: 35) {
      let anchor = random.one(of: anchorable)
      yaml.add("anchor", YAMLText.quoted(anchor))
      selection.anchor = anchor
    }
    if random.chance(percent: 40) {
      let grammar = ConditionGrammar.cases(asksForFields: readsOccurrences, &random)
      let condition = grammar.condition(depth: 1, &random)
      yaml.add("cases", YAMLText.quoted(condition.text))
      selection.condition = condition
    }
    return selection
  }

  /// A length of time.
  mutating func limit() -> NaiveLimit {
    switch random.integer(in: 1...5) {
    case 1: .hours(random.one(of: [0, 1, 24, 36, 720]))
    case 2: .days(random.one(of: [0, 1, 7, 15, 30]))
    case 3: .calendarDays(random.one(of: [0, 1, 7, 30]))
    default: .workingDays(random.one(of: [0, 1, 5, 10, 22]))
    }
  }

  /// A length of time after which a case should be finished; often long, so that cases are open.
  private mutating func deadline() -> NaiveLimit {
    random.chance(percent: 50)
      ? random.one(of: [.days(400), .calendarDays(400), .calendarDays(90), .workingDays(60), .workingDays(250)])
      : limit()
  }

  /// A length of time, or several by what a field says.
  private mutating func limits(_ yaml: inout YAMLEntries) -> NaiveLimitRule {
    guard readsOccurrences, random.chance(percent: 50) else {
      let limit = limit()
      yaml.add("limit", limit.text)
      return NaiveLimitRule(otherwise: limit)
    }
    let (column, values) = random.one(
      of: Words.texts.filter { $0.column == limitColumn || random.chance(percent: 5) })
    var rule = NaiveLimitRule(column: column)
    for value in random.some(1...values.count, of: values) where !rule.limits.contains(where: { $0.value == value }) {
      rule.limits.append((value, limit()))
    }
    if random.chance(percent: 80) { rule.otherwise = limit() }
    var entries = YAMLEntries()
    entries.add("by", YAMLText.quoted(Words.notation(of: column)))
    for (value, limit) in rule.limits { entries.add(Words.quoted(value), limit.text) }
    if let otherwise = rule.otherwise { entries.add("_", otherwise.text) }
    yaml.add("limit", entries.text(&random))
    return rule
  }

  /// A delay, or a share of cases within a limit.
  mutating func interval(_ form: String, _ yaml: inout YAMLEntries) -> NaiveMeasure {
    let ends = random.some(2...2, of: activities)
    let selection = cases(&yaml, anchorable: [ends[0], random.one(of: activities)])
    yaml.add("from", YAMLText.quoted(ends[0]))
    yaml.add("to", YAMLText.quoted(ends[1]))
    if form == "within" {
      return .within(selection, from: ends[0], to: ends[1], limits(&yaml))
    }
    let unit = random.one(of: ["seconds", "hours", "days", "calendar-days", "working-days", "working-days"])
    yaml.add("unit", unit, default: "days", &random)
    return .delay(selection, from: ends[0], to: ends[1], percentile(&yaml), unit: unit)
  }

  /// Stages that cases go through.
  mutating func stages(_ yaml: inout YAMLEntries) -> NaiveMeasure {
    let selection = cases(&yaml, anchorable: activities)
    let activities = random.some(1...3, of: self.activities)
    yaml.add("all-of", YAMLText.list(activities.map(YAMLText.quoted)))
    return .stages(selection, allOf: activities, by: actors(or: nil, &yaml))
  }

  /// An order of steps.
  mutating func order(_ yaml: inout YAMLEntries) -> NaiveMeasure {
    let selection = cases(&yaml, anchorable: activities)
    let steps = random.some(2...3, of: activities)
    let others = (activities + Words.activities).filter { !steps.contains($0) }
    let order = NaiveOrder(
      steps: steps, matchesLast: random.chance(percent: 40),
      allowsMissing: random.chance(percent: 60),
      extra: random.one(of: ["allowed", "allowed", "fails", "fails", "exact"]),
      tiesFail: random.chance(percent: 40), deadline: random.chance(percent: 60) ? deadline() : nil,
      closedBy: random.chance(percent: 40) ? [random.one(of: others)] : [])
    yaml.add("steps", YAMLText.list(order.steps.map(YAMLText.quoted)))
    yaml.add("match", order.matchesLast ? "last" : "first", default: "first", &random)
    yaml.add("missing", order.allowsMissing ? "allowed" : "fails", default: "fails", &random)
    yaml.add("extra", order.extra, default: "allowed", &random)
    yaml.add("ties", order.tiesFail ? "fails" : "allowed", default: "allowed", &random)
    if let deadline = order.deadline { yaml.add("deadline", deadline.text) }
    if !order.closedBy.isEmpty { yaml.add("closed-by", YAMLText.list(order.closedBy.map(YAMLText.quoted))) }
    return .order(selection, order)
  }
}
