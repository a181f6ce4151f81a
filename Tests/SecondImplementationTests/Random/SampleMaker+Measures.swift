internal import Quantities
internal import TestSupport

/// Measures of random parameters, each with its YAML.
extension SampleMaker {
  /// The forms that there are.
  static let forms =
    [
      "count", "distinct", "sum", "mean", "percentile", "share", "coverage", "regularity", "fact", "delay", "within",
      "order", "stages", "judgement", "ratio", "rate",
    ] + spreadForms + caseForms

  /// The forms of which it is settled what they say of the sample.
  var forms: [String] { readsOccurrences ? Self.forms : Self.forms.filter { $0 != "repeats" } }

  /// A measure of a form for an indicator.
  /// - Parameters:
  ///   - actor: whose events it looks at where it does not say; `nil` for anybody's.
  ///   - depth: how deep measures may stand inside others below this one.
  mutating func measure(_ form: String, id: String, actor: String?, depth: Int = 1) -> (NaiveMeasure, yaml: String) {
    var yaml = YAMLEntries()
    let measure: NaiveMeasure
    switch form {
    case "share": measure = share(actor: actor, &yaml)
    case "ratio", "rate": measure = composite(form, id: id, actor: actor, depth: depth, &yaml)
    case "fact":
      let column = random.one(of: ["buildings", "population", "团队数", "没有"])
      yaml.add("column", column)
      measure = .fact(column: column)
    case "delay", "within": measure = interval(form, &yaml)
    case "order": measure = order(&yaml)
    case "stages": measure = stages(&yaml)
    case let form where Self.caseForms.contains(form): measure = caseMeasure(form, &yaml)
    case "judgement":
      judged.append(id)
      let raters = random.integer(in: 1...3)
      yaml.add("question", "清楚吗？")
      yaml.add("scale", "[0, 4]")
      // How ratings are compared with one another plays no part in their mean.
      if random.chance(percent: 50) { yaml.add("level", random.one(of: ["nominal", "ordinal", "interval"])) }
      yaml.add("raters", "\(raters)", default: "1", &random)
      measure = .judgement(raters: raters)
    default: measure = eventMeasure(form, actor: actor, &yaml)
    }
    // Rules with nothing else need no mapping around them.
    let isBare = form == "rules" && yaml.entries.count == 1 && random.chance(percent: 70)
    return (measure, "{\(form): \(isBare ? yaml.entries[0].value : yaml.text(&random))}")
  }

  /// A measure of selected events.
  private mutating func eventMeasure(_ form: String, actor: String?, _ yaml: inout YAMLEntries) -> NaiveMeasure {
    let by = actors(or: actor.map { [$0] }, &yaml)
    var selection = NaiveSelection(by: by, condition: nil)
    if random.chance(percent: 75) {
      let condition = ConditionGrammar.events().condition(depth: 2, &random)
      yaml.add("where", YAMLText.quoted(condition.text))
      selection.condition = condition
    }
    switch form {
    case "count": return .count(selection)
    case "coverage" where random.chance(percent: 50):
      let column = random.chance(percent: 80) ? rosterColumn : "person"
      yaml.add("of", column)
      yaml.add("roster", YAMLText.quoted(NaiveTables.rosterName))
      return .rosterCoverage(of: column, selection)
    case let form where Self.spreadForms.contains(form): return spread(form, selection, &yaml)
    case "distinct", "coverage":
      let column = random.one(
        of:
          Words.texts.map(\.column) + NaiveEvent.numberColumns + NaiveEvent.timeColumns + [
            "activity", "case", "community",
          ])
      yaml.add("of", YAMLText.quoted(Words.notation(of: column)))
      if form == "distinct" { return .distinct(of: column, selection) }
      let among = random.one(of: ["buildings", "buildings", "团队数", "没有"])
      yaml.add("among", among)
      return .coverage(of: column, among: among, selection)
    case "regularity":
      let slot = random.one(of: NaiveSlot.allCases)
      let least = random.integer(in: 1...3)
      yaml.add("every", slot.rawValue, default: "month", &random)
      yaml.add("at-least", "\(least)", default: "1", &random)
      return .regularity(every: slot, atLeast: least, selection)
    default:
      let column = random.one(of: NaiveEvent.numberColumns)
      yaml.add("of", YAMLText.quoted(Words.notation(of: column)))
      switch form {
      case "sum": return .sum(of: column, selection)
      case "mean": return .mean(of: column, selection)
      default: return .percentile(percentile(&yaml), of: column, selection)
      }
    }
  }

  /// A share.
  private mutating func share(actor: String?, _ yaml: inout YAMLEntries) -> NaiveMeasure {
    let part = ConditionGrammar.events().condition(depth: 2, &random)
    let whole = random.chance(percent: 70) ? ConditionGrammar.events().condition(depth: 1, &random) : nil
    yaml.add("of", "{where: \(YAMLText.quoted(part.text))}")
    yaml.add("among", whole.map { "{where: \(YAMLText.quoted($0.text))}" } ?? "{}")
    return .share(of: part, among: whole, by: actors(or: actor.map { [$0] }, &yaml))
  }

  /// Whose events: `nil` for anybody's.
  mutating func actors(or fallback: [String]?, _ yaml: inout YAMLEntries) -> [String]? {
    switch random.integer(in: 1...4) {
    case 1: return fallback
    case 2:
      let index = random.integer(in: 0...3)
      let name = random.chance(percent: 50) ? Words.actors[index] : Words.actorNames[index + 4]
      yaml.add("by", random.chance(percent: 50) ? name : "[\(name)]")
      return [Words.actors[index]]
    case 3:
      let actors = random.some(2...3, of: Words.actors)
      yaml.add("by", YAMLText.list(actors))
      return actors
    default:
      yaml.add("by", "any")
      return nil
    }
  }

  /// Which percentile.
  mutating func percentile(_ yaml: inout YAMLEntries) -> NaivePercentile {
    let p = random.one(of: ["0.5", "0", "1", "0.25", "0.9", "0.333333333333333333", "0.95", "0.01"])
    let isNearestRank = random.chance(percent: 40)
    yaml.add("p", p, default: "0.5", &random)
    yaml.add("method", isNearestRank ? "nearest-rank" : "linear", default: "linear", &random)
    return NaivePercentile(p: NaiveNumber.value(of: p), isNearestRank: isNearestRank)
  }
}
