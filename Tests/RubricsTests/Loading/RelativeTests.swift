import ActivityLogs
import Diagnostics
import Quantities
import Rubrics
import Testing

@Suite("How a rubric says that units are compared")
struct RelativeTests {
  private static let indicators = """
    - id: committee.a
      dimension: order
      measure: {fact: {column: a}}
      relative: {}
    - id: committee.b
      dimension: order
      measure: {fact: {column: b}}
      relative: {better: lower, normalise: rank, impute: none, treat: none}

    """

  private func load(_ head: String, indicators: String = indicators) -> (rubric: Rubric?, codes: [String]) {
    let rubric = """
      plumbline: 1
      rubric: index
      edition: "1"
      actors: {resident: {title: 国家}}
      dimensions: {order: {}}

      """
    let files = [("rubric.yaml", rubric + head + "\n"), ("indicators/all.yaml", indicators)]
      .map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    var diagnostics: [Diagnostic] = []
    let loaded = Rubric.load(from: RubricFiles(files), diagnostics: &diagnostics)
    return (loaded, diagnostics.map(\.code))
  }

  @Test("is min-max from 0 to 100 where nothing is said, for the rubric's only actor")
  func defaults() throws {
    let rubric = try #require(load("").rubric)
    #expect(rubric.indicators[0].scale == .relative(RelativeMethod()))
    #expect(rubric.indicators[0].actor == .resident)
    #expect(rubric.screening == nil && rubric.published == nil && rubric.areas.isEmpty)
  }

  @Test("is for an indicator to say otherwise, key by key")
  func overrides() throws {
    let head = """
      relative:
        normalise: {z-score: [50, 10]}
        impute: {median: 房龄}
        treat: {winsorise: 3, then: log, skewness: 2.25}
        screen: {at-least: 65%, of: non-zero}
      """
    let rubric = try #require(load(head).rubric)
    let treatment = OutlierTreatment(
      winsorised: 3, takesLogarithm: true, skewness: try ExactDecimal("2.25"), kurtosis: try ExactDecimal("3.5"))
    let method = RelativeMethod(
      .zScore(mean: ExactDecimal(50), deviation: ExactDecimal(10)), imputation: .median(within: "房龄"),
      treatment: treatment)
    #expect(rubric.indicators[0].scale == .relative(method))
    #expect(rubric.indicators[1].scale == .relative(RelativeMethod(.rank, better: .lower)))
    #expect(rubric.screening == Screening(atLeast: Rational(try ExactDecimal("0.65")), of: .nonZero))
  }

  @Test(
    "takes every method that there is",
    arguments: [
      ("z-score", Normalisation.zScore(mean: .zero, deviation: .one)), ("rank", .rank), ("borda", .borda),
      ("percentile-rank", .percentileRank), ("distance-to-maximum", .distanceToMaximum),
      ("fraction-of-maximum", .fractionOfMaximum), ("{distance-to-reference: 晋宁}", .distanceToReference(unit: "晋宁")),
      ("{min-max: [-1, 1]}", .minMax(low: ExactDecimal(-1), high: .one)),
    ])
  func methods(_ text: String, _ expected: Normalisation) throws {
    let rubric = try #require(load("relative: {normalise: \(text)}").rubric)
    #expect(rubric.indicators[0].scale.relativeMethod?.normalisation == expected)
  }

  @Test(
    "is refused with a reason where it cannot be meant",
    arguments: [
      ("relative: {normalise: {min-max: [100, 0]}}", "relative.range-reversed"),
      ("relative: {normalise: {min-max: [7, 7]}}", "relative.range-reversed"),
      ("relative: {normalise: {z-score: [0, 0]}}", "measure.not-positive"),
      ("relative: {normalise: {min-max: [0, 1], z-score: [0, 1]}}", "relative.one-method"),
      ("relative: {normalise: {}}", "relative.one-method"),
      ("relative: {normalise: {min-max: 100}}", "relative.two-numbers"),
      ("relative: {impute: {}}", "relative.one-stand-in"), ("relative: {better: lower}", "yaml.unknown-key"),
      ("areas: {甲: {}}", "yaml.expected-identifier"), ("levels: [dimension, area]", "rubric.dimension-without-area"),
      ("published: {places: 31}", "yaml.expected-whole-number"),
    ])
  func refusals(_ head: String, _ code: String) {
    let (rubric, codes) = load(head)
    #expect(rubric == nil)
    #expect(codes.contains(code), "\(codes)")
  }

  @Test("takes no transform, and the actor is needed where the rubric has several")
  func indicators() {
    let transformed = Self.indicators.replacing("relative: {}", with: "relative: {}\n  transform: ln")
    #expect(load("", indicators: transformed).codes == ["relative.transformed"])
    let files = Self.indicators.replacing("committee.a", with: "committee.c")
    #expect(load("", indicators: files).codes == [])
  }

  @Test("rolls up by a way of its own on any node")
  func aggregations() throws {
    let indicators = Self.indicators
    let head = """
      levels: [dimension, area]
      aggregate: {dimension: harmonic, area: median, overall: sum}
      areas: {link: {aggregate: {power: 2}, weight: 3}, bare: {}}
      missing: {at-least: 80%, of: children}
      published: {places: 1, rounding: half-up}
      """
    let (loaded, codes) = load(head, indicators: indicators)
    #expect(loaded == nil && codes == ["rubric.dimension-without-area"])
    let rubric = try #require(
      RubricFixture.rubric(head, dimensions: "{order: {area: link, aggregate: geometric}, reach: {area: bare}}"))
    #expect(rubric.aggregation(of: "order", on: .dimension) == .power(.zero))
    #expect(rubric.aggregation(of: "reach", on: .dimension) == .power(ExactDecimal(-1)))
    #expect(rubric.aggregation(of: "link", on: .area) == .power(ExactDecimal(2)))
    #expect(rubric.aggregation(of: "bare", on: .area) == .median)
    #expect(rubric.aggregation(of: "", on: .overall) == .sum)
    #expect(rubric.weight(of: "link", on: .area) == ExactDecimal(3))
    #expect(rubric.group(of: rubric.indicators[0], on: .area) == "link")
    #expect(rubric.missing[.area]?.coverage == .children)
    #expect(rubric.published == PublishedFigures(places: 1, rounding: .halfUp))
  }
}

/// A rubric with dimensions of its own.
private enum RubricFixture {
  static func rubric(_ head: String, dimensions: String) -> Rubric? {
    let text = """
      plumbline: 1
      rubric: index
      edition: "1"
      actors: {resident: {}}
      dimensions: \(dimensions)
      \(head)

      """
    let indicators = """
      - {id: a, dimension: order, measure: {fact: {column: a}}, relative: {}}
      - {id: b, dimension: reach, measure: {fact: {column: b}}, pass: {at-least: 1}}

      """
    let files = [("rubric.yaml", text), ("indicators/all.yaml", indicators)]
      .map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) }
    var diagnostics: [Diagnostic] = []
    return Rubric.load(from: RubricFiles(files), diagnostics: &diagnostics)
  }
}
