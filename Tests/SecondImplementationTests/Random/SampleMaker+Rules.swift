internal import Quantities
internal import TestSupport

/// What changes scores after they were rolled up, and what is asked for that.
extension SampleMaker {
  /// Points as rubrics write them.
  private static let points = ["1", "5", "0.5", "2.5", "40", "0.333333333333333333"]

  /// Adds measures, rules and peers to a rubric, in most of the samples.
  mutating func addRules(to rubric: inout NaiveRubric, dimensions: [String]) {
    if random.chance(percent: 25) {
      let fact = random.one(of: ["points_bank", "buildings", "没有", "团队数"])
      rubric.peerGroup = fact
      rubric.yaml += "peer-group: \(fact)\n"
    }
    guard random.chance(percent: 70) else { return }
    var measures = YAMLEntries()
    for index in 0..<random.integer(in: 1...2) {
      let name = "quantity.q\(index)"
      let form = random.one(of: ["count", "distinct", "sum", "fact", "share", "stages", "coverage"])
      let (measure, yaml) = measure(form, id: name, actor: nil)
      rubric.measures.append((name, measure))
      measures.add(name, yaml)
    }
    rubric.yaml += "measures: \(YAMLText.mapping(measures.entries))\n"
    if random.chance(percent: 50) {
      let cap = random.one(of: Self.points)
      rubric.bonusCap = NaiveNumber.value(of: cap)
      rubric.yaml += "bonus-cap: \(cap)\n"
    }
    for kind in ["veto", "bonus", "gate", "deductions"] {
      let rules = (0..<random.integer(in: 0...3)).map { index in
        rule(kind, id: "\(kind.prefix(2))\(index)", of: rubric, dimensions: dimensions)
      }
      rubric.rules += rules.map(\.rule)
      if rules.isEmpty { continue }
      let list = rules.count == 1 && random.chance(percent: 50) ? rules[0].yaml : YAMLText.list(rules.map(\.yaml))
      rubric.yaml += "\(kind): \(list)\n"
    }
  }

  /// A rule, and what says so.
  private mutating func rule(
    _ kind: String, id: String, of rubric: NaiveRubric, dimensions: [String]
  ) -> (rule: NaiveRule, yaml: String) {
    var yaml = YAMLEntries()
    yaml.add("id", id)
    let actor = random.integer(in: 0...3)
    let (target, written) =
      switch random.integer(in: 1...5) {
      case 1: ("actor", "actor")
      case 2: ("dimension", "dimension")
      case 3: (Words.actors[actor], Words.actorNames[actor + (random.chance(percent: 50) ? 4 : 0)])
      case 4: random.one(of: dimensions.map { ($0, $0) })
      default: ("overall", "overall")
      }
    yaml.add("on", written, default: "overall", &random)
    var rule = NaiveRule(kind: kind, id: id, target: target)
    let isLimit = kind == "gate" || kind == "veto"
    if isLimit || random.chance(percent: 60) {
      let condition = condition(at: target, of: rubric, dimensions: dimensions)
      yaml.add("when", YAMLText.quoted(condition.text))
      rule.condition = condition
    }
    if isLimit {
      let limit = random.one(of: ["0", "30", "59.999999999999999999", "79", "99.5"])
      let isCap = random.chance(percent: 60)
      yaml.add(isCap ? "cap" : "score", limit)
      if isCap { rule.cap = NaiveNumber.value(of: limit) } else { rule.score = NaiveNumber.value(of: limit) }
      return (rule, yaml.text(&random))
    }
    let points = random.one(of: Self.points)
    rule.points = NaiveNumber.value(of: points)
    yaml.add("points", points)
    if random.chance(percent: 60) {
      let per = random.one(of: rubric.measures.map(\.name) + ["buildings", "population", "团队数", "没有"])
      rule.per = per
      yaml.add("per", per)
    }
    if random.chance(percent: 40) {
      let most = random.one(of: Self.points)
      rule.atMost = NaiveNumber.value(of: most)
      yaml.add("at-most", most)
    }
    return (rule, yaml.text(&random))
  }

  /// When a rule acts.
  private mutating func condition(
    at target: String, of rubric: NaiveRubric, dimensions: [String]
  ) -> NaiveCondition<NaivePlace> {
    let level =
      target == "overall" ? "overall" : dimensions.contains(target) || target == "dimension" ? "dimension" : "actor"
    let position = level == "overall" ? rubric.levels.count : rubric.levels.firstIndex(of: level) ?? 0
    let below = position > 0 ? rubric.levels[position - 1] : ""
    let groups = below == "actor" ? Words.actors : below == "dimension" ? dimensions : []
    return ConditionGrammar.places(
      indicators: rubric.indicators.map(\.id), groups: groups, measures: rubric.measures.map(\.name), &random
    ).condition(depth: 2, &random)
  }

  /// Lets some indicators count activity whose effect others of the same actor show.
  mutating func addEffects(to indicators: inout [NaiveIndicator]) {
    var effects: Set<String> = []
    for index in indicators.indices where random.chance(percent: 35) && !effects.contains(indicators[index].id) {
      let others = indicators.filter {
        $0.actor == indicators[index].actor && $0.id != indicators[index].id && $0.effectShownBy.isEmpty
      }
      guard !others.isEmpty else { continue }
      let shown = random.some(1...2, of: others.map(\.id))
      effects.formUnion(shown)
      indicators[index].effectShownBy = shown
      let list = shown.count == 1 && random.chance(percent: 50) ? shown[0] : YAMLText.list(shown)
      indicators[index].yaml += "  effect-shown-by: \(list)\n"
    }
  }
}
