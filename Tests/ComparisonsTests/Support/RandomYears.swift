import ActivityLogs
import Assessments
import CanonicalJSON
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Scoring
import TestSupport
import Testing

@testable import Comparisons

/// Two years of a small made-up assessment, and what the logs of each give under the rubric of the other.
struct RandomYears {
  /// The indicators that any rubric may have.
  private static let names = ["a.one", "b.two", "c.three"]
  /// What each measures: the values of two units add up in the second, their quotients in the third, which divides by a
  /// fact.
  private static let measures: [String: MeasureDefinition] = [
    "b.two": .count(EventSelection(by: .any)),
    "c.three": .rate(.count(EventSelection(by: .any)), per: .one, over: "population"),
  ]
  private static let place = SourcePlace(file: "test")

  /// The two rubrics.
  private(set) var rubrics: [Side: Rubric] = [:]
  /// What is found in a year by a rubric.
  private(set) var results: [Side: [Side: RecordedResult]] = [:]
  /// The crosswalk: one of the units goes on, is split, or two are merged.
  private(set) var crosswalk = Crosswalk()

  /// Makes years up.
  init(using random: inout SeededGenerator) {
    let isSameRubric = random.chance(percent: 20)
    let earlier = Self.rubric("2024.1", nil, using: &random)
    rubrics[.before] = earlier
    rubrics[.after] = isSameRubric ? earlier : Self.rubric("2025.1", earlier, using: &random)
    let shape = random.integer(in: 1...4)
    let units: [Side: [String]] = [
      .before: shape == 3 ? ["jia", "yi"] : ["jia"], .after: shape == 2 ? ["jia", "yi"] : ["jia"],
    ]
    func key(_ id: String) -> UnitKey { UnitKey(level: .community, id: id) }
    switch shape {
    case 2: crosswalk.links = ["jia", "yi"].map { Crosswalk.Link(before: key("jia"), after: key($0)) }
    case 3: crosswalk.links = ["jia", "yi"].map { Crosswalk.Link(before: key($0), after: key("jia")) }
    default: break
    }
    for side in Side.allCases {
      var facts: [String: [String: Fact]] = [:]
      for unit in units[side] ?? [] {
        for name in Self.names { facts[unit, default: [:]][name] = Self.fact(of: name, using: &random) }
      }
      for (edition, rubric) in rubrics {
        results[side, default: [:]][edition] = Self.result(units[side] ?? [], facts, rubric)
      }
    }
  }

  /// A year as it is compared.
  /// - Parameter rounding: whether figures have six places, as in a bundle.
  func year(_ side: Side, rounding: Bool) throws -> ComparedYear {
    let rubric = try #require(rubrics[side])
    var result = try #require(results[side]?[side])
    if rounding { result = result.rounded }
    return ComparedYear(result: result, rubric: rubric, rubricFiles: RubricFiles([]))
  }

  /// What the logs of each year give under the rubric of the other.
  var bridges: [Side: RecordedResult] {
    [.before: results[.before]?[.after], .after: results[.after]?[.before]].compactMapValues { $0 }
  }

  // MARK: Making up

  private static func decimal(_ number: Int) -> ExactDecimal { ExactDecimal(exactly: number) ?? .one }

  private static func rubric(
    _ edition: String, _ earlier: Rubric?, using random: inout SeededGenerator
  ) -> Rubric {
    var documents: [JSONValue] = []
    let indicators = names.filter { _ in random.chance(percent: 75) }.compactMap { name -> Indicator? in
      guard let id = IndicatorID(name) else { return nil }
      let old = earlier?.indicators.first { $0.id.description == name }
      let keeps = old != nil && random.chance(percent: 60)
      let scale = keeps ? old?.scale ?? .passAtLeast(.one) : Self.scale(using: &random)
      // A measure that changed gives other figures; that is what the number of its fact stands for.
      let variant = old != nil && random.chance(percent: 85) ? "1" : "2"
      var indicator = Indicator(
        id: id, actor: Actor.allCases[random.integer(in: 0...1)],
        dimension: random.chance(percent: 25) ? "渠道" : "机制", title: LocalizedText(name),
        measure: Self.measures[name] ?? .fact(column: name), scale: scale,
        minimumEvidence: random.chance(percent: 50) ? random.integer(in: 1...6) : nil,
        weight: Self.decimal(random.integer(in: 1...4)), place: place)
      if let old, random.chance(percent: 50) { indicator.actor = old.actor }
      if old != nil, random.chance(percent: 10) { indicator.previous = .notComparable(LocalizedText("口径已改")) }
      documents.append([
        "id": .string(name), "measure": .string(variant), "scale": .string("\(indicator.scale)"),
        "weight": .string(indicator.weight.description), "actor": .string(indicator.actor.rawValue),
        "evidence": .string("\(indicator.minimumEvidence ?? 0)"),
      ])
      return indicator
    }
    let aggregations: [Aggregation] = [.mean, .mean, .min]
    var rubric = Rubric(
      id: "random", edition: edition, title: LocalizedText("随机"),
      aggregations: Dictionary(
        uniqueKeysWithValues: [RollUpLevel.dimension, .actor, .overall].map {
          ($0, aggregations[random.integer(in: 0...2)])
        }),
      missing: [.dimension: MissingPolicy(treatment: random.chance(percent: 20) ? .zero : .renormalise)],
      dimensions: ["机制", "渠道"].map {
        Dimension(id: $0, title: LocalizedText($0), weight: Self.decimal(random.integer(in: 1...3)))
      }, indicators: indicators)
    rubric.resolvedDocument = ["rubric": ["edition": .string(edition)], "indicators": .array(documents)]
    rubric.digest = "\(edition)-\(random.next())"
    return rubric
  }

  private static func scale(using random: inout SeededGenerator) -> Scale {
    switch random.integer(in: 1...3) {
    case 1: .passAtLeast(Self.decimal(random.integer(in: 1...3)))
    case 2: .target(best: Self.decimal(random.integer(in: 3...7)), worst: .zero)
    default:
      .linear([
        Scale.Point(value: .zero, score: Self.decimal(random.integer(in: 0...30))),
        Scale.Point(value: Self.decimal(random.integer(in: 1...6)), score: Self.decimal(random.integer(in: 40...100))),
      ])
    }
  }

  private static func fact(of name: String, using random: inout SeededGenerator) -> Fact {
    let evidence = random.integer(in: 0...9)
    guard random.chance(percent: 85) else {
      return Fact(.noEvidence(Message(.init("test.nothing", .information, en: "nothing", zh: "无"))), unit: .share)
    }
    let (numerator, denominator) = (Rational(random.integer(in: 0...40)), Rational(random.integer(in: 1...13)))
    guard let value = numerator.divided(by: denominator) else { return Fact(.value(.zero), unit: .share) }
    return Fact(
      .value(value), numerator: numerator, denominator: denominator, unit: .share, evidence: evidence)
  }

  private static func result(
    _ units: [String], _ facts: [String: [String: Fact]], _ rubric: Rubric
  ) -> RecordedResult {
    let records = units.map { id -> RecordedUnit in
      let unit = Unit(id: id, name: id, level: .community, parent: nil, facts: [:])
      let indicators = rubric.indicators.map { indicator in
        IndicatorScore(
          Finding(indicator: indicator, unit: unit, fact: facts[id]?[indicator.id.description], sources: nil),
          sources: nil)
      }
      return RecordedUnit(UnitScore(unit: unit, indicators: indicators, rubric: rubric))
    }
    return RecordedResult(
      id: "随机-\(rubric.edition)", rubric: rubric.id, edition: rubric.edition, rubricDigest: rubric.digest,
      period: PeriodText(from: "2024-01-01", to: "2025-01-01", zone: "UTC"), units: records)
  }
}

extension RecordedResult {
  /// The figures to six places, as a bundle has them; quotients stay exact, as they are read back.
  var rounded: RecordedResult {
    var result = self
    for index in result.units.indices {
      for node in result.units[index].nodes.indices { result.units[index].nodes[node].score.round() }
      for record in result.units[index].indicators.indices { result.units[index].indicators[record].score.round() }
    }
    return result
  }
}

extension Rational? {
  fileprivate mutating func round() {
    self = flatMap { try? ExactDecimal($0.rounded(places: 6)) }.map { Rational($0) }
  }
}
