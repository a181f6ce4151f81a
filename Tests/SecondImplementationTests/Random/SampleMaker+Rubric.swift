internal import Quantities
internal import TestSupport

/// The rubric.
extension SampleMaker {
  /// Weights as rubrics write them; in most, short ones, for the sake of time.
  private var weights: [String] {
    hasLongNumbers ? ["1", "0.333333333333333333", "1.000000000000000001", "3"] : ["1", "2", "0.5", "3"]
  }
  /// Scores as rubrics write them, lowest first.
  private var scores: [String] {
    hasLongNumbers
      ? ["0", "33.333333333333333333", "59.999999999999999999", "60", "80", "100"]
      : ["0", "33.3", "60", "80", "90", "100"]
  }
  /// Values as scales write them, lowest first.
  private static let values = [
    "-1", "0", "0.1", "0.333333333333333333", "0.5", "1", "2", "5.5", "100", "9007199254740993",
  ]

  /// A rubric with an indicator of each of some forms.
  mutating func rubric() -> NaiveRubric {
    let dimensions = random.some(1...3, of: ["d1", "d2", "mechanism-design"])
    var indicators: [NaiveIndicator] = []
    for (index, form) in random.some(random.one(of: [8...12, 15...20]), of: forms).enumerated() {
      indicators.append(indicator(form, number: index, dimensions: dimensions))
    }
    addEffects(to: &indicators)
    var rubric = head(dimensions: dimensions, indicators: indicators)
    addRules(to: &rubric, dimensions: dimensions)
    return rubric
  }

  /// An indicator of a form.
  private mutating func indicator(_ form: String, number: Int, dimensions: [String]) -> NaiveIndicator {
    let id = "\(form).i\(number)"
    let actor = random.integer(in: 0...3)
    let (measure, measureYAML) = measure(form, id: id, actor: Words.actors[actor])
    let (scale, scaleYAML, transform) = scale()
    let weight = random.one(of: weights)
    let levels = random.one(of: [
      ["community"], ["community", "subdistrict"], ["subdistrict", "community", "district"],
    ])
    let evidence = random.one(of: [nil, nil, 1, 2, 5])
    let applies = random.chance(percent: 20) ? ConditionGrammar.units().condition(depth: 1, &random) : nil
    let exemption = random.chance(percent: 12) ? ConditionGrammar.units().condition(depth: 1, &random) : nil
    let dimension = random.one(of: dimensions)
    var lines = [
      "id: \(id)", "actor: \(Words.actorNames[actor + (random.chance(percent: 30) ? 4 : 0)])",
      "dimension: \(dimension)", "title: 指标", "measure: \(measureYAML)", "weight: \(weight)",
    ]
    lines += scaleYAML
    if levels.count > 1 || random.chance(percent: 50) { lines.append("units: \(YAMLText.list(levels))") }
    if let evidence { lines.append("evidence: {at-least: \(evidence)}") }
    if let applies { lines.append("applies: \(YAMLText.quoted(applies.text))") }
    if let exemption { lines.append("exempt: \(YAMLText.quoted(exemption.text))") }
    if transform != "none" || random.chance(percent: 10) { lines.append("transform: \(transform)") }
    let text = "- " + lines.shuffled(using: &random).joined(separator: "\n  ") + "\n"
    return NaiveIndicator(
      id: id, actor: Words.actors[actor], dimension: dimension, weight: NaiveNumber.value(of: weight),
      units: levels, minimumEvidence: evidence, applies: applies, exemption: exemption, transform: transform,
      measure: measure,
      scale: scale, yaml: text)
  }

  /// A scale, the lines that say so, and what is done to values before.
  private mutating func scale() -> (NaiveScale, [String], String) {
    let transform = random.chance(percent: 10) ? random.one(of: ["ln", "log10"]) : "none"
    // Only what is above 0 has a logarithm.
    let values = transform == "none" ? Self.values : Self.values.filter { $0 != "0" && $0 != "-1" }
    let (scale, lines) = scale(naming: values)
    return (scale, lines, transform)
  }

  /// A scale that names some of the values given, and the lines that say so.
  private mutating func scale(naming values: [String]) -> (NaiveScale, [String]) {
    let bounds = random.some(2...4, of: Array(values.indices)).sorted().map { values[$0] }
    let points = bounds.map { (x: $0, score: random.one(of: scores)) }
    let list = YAMLText.list(points.map { "[\($0.x), \($0.score)]" })
    let read = points.map { (x: NaiveNumber.value(of: $0.x), score: NaiveNumber.value(of: $0.score)) }
    let (low, high) = (read[0].x, read[1].x)
    switch random.integer(in: 1...9) {
    case 1...3: return (.linear(read), ["scale: \(list)"])
    case 4: return (.steps(read, below: Rational(0)), ["steps: \(list)"])
    case 5:
      let below = random.one(of: scores)
      return (.steps(read, below: NaiveNumber.value(of: below)), ["steps: \(list)", "below: \(below)"])
    case 6: return (.passAtLeast(low), ["pass: {at-least: \(bounds[0])}"])
    case 7: return (.passAtMost(low), ["pass: {at-most: \(bounds[0])}"])
    case 8: return deduct()
    default:
      let isRising = random.chance(percent: 50)
      let text = "target: {best: \(bounds[isRising ? 1 : 0]), worst: \(bounds[isRising ? 0 : 1])}"
      return (.target(best: isRising ? high : low, worst: isRising ? low : high), [text])
    }
  }

  /// A scale that takes points off.
  private mutating func deduct() -> (NaiveScale, [String]) {
    let (from, floor) = random.one(of: [("100", "0"), ("100", "40"), ("90", "0"), ("66.6", "33.3")])
    let each = random.one(of: ["5", "0.5", "20", "0.333333333333333333"])
    var yaml = YAMLEntries()
    yaml.add("each", each)
    yaml.add("from", from, default: "100", &random)
    yaml.add("floor", floor, default: "0", &random)
    let read = { (text: String) in NaiveNumber.value(of: text) }
    return (.deduct(from: read(from), each: read(each), floor: read(floor)), ["deduct: \(yaml.text(&random))"])
  }

  /// What stands above the indicators.
  private mutating func head(dimensions: [String], indicators: [NaiveIndicator]) -> NaiveRubric {
    let levels = random.one(of: [["dimension", "actor"], ["actor", "dimension"], ["dimension"], ["actor"]])
    var yaml = "plumbline: 1\nrubric: random\nedition: \"2025.1\"\ntitle: 随机\n"
    if levels != ["dimension", "actor"] || random.chance(percent: 50) { yaml += "levels: \(YAMLText.list(levels))\n" }
    var (policies, policyYAML) = policies(levels + ["overall"])
    var (aggregate, missing) = (YAMLEntries(), YAMLEntries())
    for (level, text) in policyYAML { missing.add(level, text) }
    for level in levels + ["overall"] {
      let takesLowest = random.chance(percent: 30)
      policies[level]?.takesLowest = takesLowest
      if !takesLowest, random.chance(percent: 12) {
        let power = random.one(of: ["0", "0", "1", "-1", "2", "3", "0.5", "-0.5", "0.333333333333333333", "-2.5"])
        policies[level]?.power = NaiveNumber.value(of: power)
        aggregate.add(level, "{power: \(power)}")
        continue
      }
      aggregate.add(level, takesLowest ? "min" : "mean", default: "mean", &random)
    }
    yaml += "aggregate: \(aggregate.text(&random))\nmissing: \(missing.text(&random))\n"
    let actors = random.some(0...4, of: Words.actors).map { ($0, random.one(of: weights)) }
    yaml += "actors: \(YAMLText.mapping(actors.map { ($0.0, "{weight: \($0.1)}") }))\n"
    let dimensionWeights = dimensions.map { ($0, random.one(of: weights)) }
    yaml += "dimensions: \(YAMLText.mapping(dimensionWeights.map { ($0.0, "{title: \($0.0), weight: \($0.1)}") }))\n"
    let bands = random.some(0...5, of: scores).enumerated().map { (name: "b\($0.offset)", from: $0.element) }
    yaml += "bands: \(YAMLText.list(bands.map { "{name: {zh: 等\($0.name), en: \($0.name)}, from: \($0.from)}" }))\n"
    let rankAtLeast = random.integer(in: 1...4)
    yaml += "rank-at-least: \(rankAtLeast)\n"
    let read = { (text: String) in NaiveNumber.value(of: text) }
    return NaiveRubric(
      levels: levels, policies: policies,
      actorWeights: Dictionary(uniqueKeysWithValues: actors.map { ($0.0, read($0.1)) }),
      dimensionWeights: Dictionary(uniqueKeysWithValues: dimensionWeights.map { ($0.0, read($0.1)) }),
      bands: bands.map { ($0.name, read($0.from)) }, rankAtLeast: rankAtLeast, indicators: indicators, yaml: yaml)
  }

  /// What happens about missing scores, by level, and the entries that say so.
  private mutating func policies(_ levels: [String]) -> ([String: NaivePolicy], [(String, String)]) {
    var policies: [String: NaivePolicy] = [:]
    var entries: [(String, String)] = []
    for level in levels {
      let missing = random.one(of: ["renormalise", "renormalise", "zero", "fail"])
      let (text, share) = random.one(of: [("60%", "0.6"), ("0.5", "0.5"), ("0", "0"), ("33.3%", "0.333"), ("1", "1")])
      policies[level] = NaivePolicy(missing: missing, atLeast: NaiveNumber.value(of: share))
      entries.append((level, "{policy: \(missing), at-least: \(text)}"))
    }
    return (policies, entries)
  }
}
