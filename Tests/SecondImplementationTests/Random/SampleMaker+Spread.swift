internal import Quantities
internal import TestSupport

/// Measures of spread, surveys and measures inside others, and the tables that they look things up in.
extension SampleMaker {
  /// The forms of measures of spread.
  static let spreadForms = [
    "longest-gap", "evenness", "representativeness", "concentration", "retention", "survey",
  ]
  /// The groups of residents; two of them look the same.
  private static let groups = ["老年", "中青年", "新市民", "Zoe\u{308}", "Zo\u{EB}"]

  /// A measure of spread of selected events.
  mutating func spread(_ form: String, _ selection: NaiveSelection, _ yaml: inout YAMLEntries) -> NaiveMeasure {
    switch form {
    case "evenness": return evenness(selection, &yaml)
    case "representativeness":
      let column = random.one(of: ["group", "group", "group", "organization"])
      yaml.add("of", column, default: "group", &random)
      if random.chance(percent: 30) { yaml.add("against", "strata") }
      return .representativeness(of: column, selection)
    case "concentration":
      let column = random.one(of: [nil, "points", "points", random.one(of: NaiveEvent.numberColumns)])
      yaml.add("of", YAMLText.quoted(column.map(Words.notation) ?? "events"), default: "'events'", &random)
      let person = person(&yaml, key: "per")
      let top = random.one(of: [nil, "0.2", "1", "0.333333333333333333", "50%", "0.000000000000000001"])
      if let top { yaml.add("top", top) }
      return .concentration(
        of: column, per: person, top: top.map { NaiveNumber.value(of: $0 == "50%" ? "0.5" : $0) }, selection)
    case "retention":
      let column = person(&yaml, key: "of")
      guard random.chance(percent: 50) else {
        yaml.add("split", "half", default: "half", &random)
        return .retention(of: column, split: nil, selection)
      }
      let time = NaiveTime(random.one(of: times), zone: period.zone)
      let day = NaiveDate(number: period.zone.date(of: time.start).number + random.integer(in: 0...1))
      yaml.add("split", day.text)
      return .retention(of: column, split: day, selection)
    case "survey":
      let column = random.one(of: ["rating", "rating", "points", "预算"])
      yaml.add("of", YAMLText.quoted(Words.notation(of: column)), default: "'rating'", &random)
      let least = random.one(of: [nil, nil, "0", "1", "0.3", "2.5", "-0.5"])
      if let least { yaml.add("at-least", least) }
      let isWeighted = random.chance(percent: 60)
      yaml.add("weighted", isWeighted ? "strata" : "no", default: "no", &random)
      return .survey(
        of: column, atLeast: least.map { NaiveNumber.value(of: $0) }, isWeighted: isWeighted, selection)
    default: return .longestGap(selection)
    }
  }

  /// A ratio or a rate of other measures.
  mutating func composite(
    _ form: String, id: String, actor: String?, depth: Int, _ yaml: inout YAMLEntries
  ) -> NaiveMeasure {
    let forms = forms.filter { $0 != "judgement" && (depth > 0 || !["ratio", "rate"].contains($0)) }
    let (inner, innerYAML) = measure(random.one(of: forms), id: id, actor: actor, depth: depth - 1)
    if form == "ratio" {
      let (whole, wholeYAML) = measure(random.one(of: forms), id: id, actor: actor, depth: depth - 1)
      yaml.add("part", innerYAML)
      yaml.add("whole", wholeYAML)
      return .ratio(part: inner, whole: whole)
    }
    yaml.add("measure", innerYAML)
    let per = random.one(of: ["1", "1000", "0.333333333333333333", "10000"])
    yaml.add("per", per)
    let fact = random.one(of: ["population", "buildings", "buildings", "团队数", "没有"])
    yaml.add("over", fact)
    return .rate(inner, per: NaiveNumber.value(of: per), over: fact)
  }

  /// Which column tells persons apart.
  private mutating func person(_ yaml: inout YAMLEntries, key: String) -> String {
    let column = random.one(of: ["person", "person", "person", "organization", "building"])
    yaml.add(key, column, default: "person", &random)
    return column
  }

  private mutating func evenness(_ selection: NaiveSelection, _ yaml: inout YAMLEntries) -> NaiveMeasure {
    let isListed = random.chance(percent: 50)
    let columns = ["channel", "urgency", "theme", "actor", "rating", "activity"]
    let others = Words.texts.map(\.column) + NaiveEvent.numberColumns + NaiveEvent.timeColumns
    let column = random.one(of: isListed ? columns : columns + others)
    yaml.add("of", YAMLText.quoted(Words.notation(of: column)))
    guard isListed else {
      yaml.add("over", "observed", default: "observed", &random)
      return .evenness(of: column, over: nil, selection)
    }
    var values: [String]
    switch column {
    case "actor": values = Words.actors
    case "activity": values = Words.activities
    case "rating":
      // One way of writing each value, and one that YAML takes for a number.
      values = []
      for number in Words.numbers.map({ ["+1.50": "1.5", "007": "7"][$0] ?? $0 }) {
        let isNew = !values.contains { NaiveNumber.value(of: $0) == NaiveNumber.value(of: number) }
        if isNew { values.append(number) }
      }
    default: values = Words.texts.first { $0.column == column }?.values ?? []
    }
    let left = random.chance(percent: 50) ? 0 : 1
    let over = random.some(max(2, values.count - left)...values.count, of: values)
    yaml.add("over", YAMLText.list(over.map(YAMLText.quoted)))
    return .evenness(of: column, over: over, selection)
  }

  /// A group that a record tells: mostly always the same of one person.
  mutating func group(of person: String?) -> String {
    if random.chance(percent: 15) { return "" }
    guard let person, !random.chance(percent: 3) else { return random.one(of: Self.groups) }
    return Self.groups[NaiveText(person).bytes.reduce(0) { $0 + Int($1) } % 3]
  }

  /// Strata, a roster, opening balances and a calendar, or not.
  mutating func tables() -> NaiveTables {
    var tables = NaiveTables()
    let column = rosterColumn
    let values = Words.texts.first { $0.column == column }?.values ?? []
    if random.chance(percent: 85) { tables.strata = [] }
    if random.chance(percent: 85) { tables.roster = [] }
    if random.chance(percent: 85) { tables.opening = [] }
    tables.calendar = calendar()
    for unit in units {
      let isWhole = random.chance(percent: 80)
      let groups = isWhole ? Array(Self.groups.prefix(3)) : random.some(0...3, of: Array(Self.groups.dropLast()))
      for group in groups {
        let residents = random.one(of: ["1", "2", "300", "0", "0.5", "999999999999999999"])
        tables.strata?.append(
          NaiveTables.Line(level: unit.level, unit: unit.id, name: group, number: residents))
      }
      openings(of: unit, in: &tables)
      var listed: [String] = []
      for value in random.some(0...values.count, of: values) where !listed.contains(value) { listed.append(value) }
      for value in listed {
        tables.roster?.append(NaiveTables.Line(level: unit.level, unit: unit.id, name: value))
      }
    }
    return tables
  }
}
