internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring
internal import Testing

/// Scores are exact: each of these fails as soon as a binary floating-point number stands in for a fraction.
struct ExactScoreTests {
  /// The score of a fact's value on a scale.
  private static func score(of value: String, on scale: String) throws -> Rational? {
    var assessment = SmallAssessment(indicators: [["measure: {fact: {column: population}}", scale]])
    assessment.communities = [(id: "景宁", facts: ["population": value])]
    return try assessment.scores().first?.indicators.first?.score
  }

  /// An indicator whose score is its fact's value.
  private static func plain(_ column: String, weight: String) -> [String] {
    ["measure: {fact: {column: \(column)}}", "scale: [[0, 0], [100, 100]]", "weight: \(weight)"]
  }

  @Test("a point on the line between two of a scale is exact")
  func linearScale() throws {
    let third = try Self.score(of: "1", on: "scale: [[0, 0], [3, 100]]")
    #expect(third == NaiveNumber.quotient(100, 3))
    let decimals = try Self.score(of: "1", on: "scale: [[0, 33.3], [3, 66.8]]")
    #expect(
      decimals == NaiveNumber.value(of: "33.3") + NaiveNumber.quotient(NaiveNumber.value(of: "33.5"), Rational(3)))
    let close = try Self.score(of: "0.300000000000000001", on: "scale: [[0, 0], [0.3, 60], [0.300000000000000003, 90]]")
    #expect(close == Rational(70))
  }

  @Test("a target is met in exact parts")
  func target() throws {
    #expect(try Self.score(of: "0.1", on: "target: {best: 0.3, worst: 0}") == NaiveNumber.quotient(100, 3))
    #expect(try Self.score(of: "0.1", on: "target: {best: 0, worst: 0.3}") == NaiveNumber.quotient(200, 3))
  }

  @Test("a value one unit in the last place below a bound is below it")
  func boundsOfScales() throws {
    let (below, bound) = ("60000000000000000.000000000000000001", "60000000000000000.000000000000000002")
    #expect(try Self.score(of: below, on: "steps: [[\(bound), 100]]") == Rational(0))
    #expect(try Self.score(of: below, on: "pass: {at-least: \(bound)}") == Rational(0))
    #expect(try Self.score(of: "0.300000000000000001", on: "pass: {at-most: 0.3}") == Rational(0))
  }

  @Test(
    "a mean of decimals meets a bound of as much",
    arguments: [("steps: [[0.4, 100]]", 100), ("pass: {at-least: 0.4}", 100), ("pass: {at-most: 0.4}", 100)])
  func meanAtBound(scale: String, expected: Int) throws {
    // 0.1 + 0.7 is 0.7999999999999999 in binary.
    let rows = ["0.1", "0.7"].map { SmallAssessment.row(["hours": $0]) }
    let assessment = SmallAssessment(indicators: [["measure: {mean: {of: hours}}", scale]], rows: rows)
    #expect(try assessment.scores().first?.indicators.first?.score == Rational(expected))
  }

  @Test("a weighted mean is exact")
  func weightedMean() throws {
    var assessment = SmallAssessment(indicators: [
      Self.plain("population", weight: "0.1"), Self.plain("buildings", weight: "0.3"),
    ])
    assessment.communities = [(id: "景宁", facts: ["population": "0.1", "buildings": "33.333333333333333333"])]
    // In binary, three tenths are not three times a tenth.
    let expected = NaiveNumber.quotient(
      NaiveNumber.value(of: "0.1") + Rational(3) * NaiveNumber.value(of: "33.333333333333333333"), Rational(4))
    #expect(try assessment.scores().first?.score.value == expected)
  }

  @Test("weights that cover exactly the share asked for are enough")
  func coverageAtBound() throws {
    // (0.5 + 0.1) / (0.5 + 0.1 + 0.2) is below 0.75 in binary.
    var assessment = SmallAssessment(indicators: [
      Self.plain("population", weight: "0.5"), Self.plain("buildings", weight: "0.1"),
      Self.plain("团队数", weight: "0.2"),
    ])
    assessment.head = ["missing: {dimension: {at-least: 75%}}"]
    assessment.communities = [(id: "景宁", facts: ["population": "80", "buildings": "80"])]
    #expect(try assessment.scores().first?.score.value == Rational(80))
  }

  @Test("weights that cover a hair less than the share asked for are not enough")
  func coverageBelowBound() throws {
    var assessment = SmallAssessment(indicators: [
      Self.plain("population", weight: "3"), Self.plain("团队数", weight: "1"),
    ])
    assessment.head = ["missing: {dimension: {at-least: 0.750000000000000001}}"]
    assessment.communities = [(id: "景宁", facts: ["population": "80"])]
    #expect(try assessment.scores().first?.score.state == .notAssessed)
  }

  @Test("the share of weight that is covered is exact")
  func coveredWeight() throws {
    var assessment = SmallAssessment(indicators: [
      Self.plain("population", weight: "1"), Self.plain("团队数", weight: "2"),
    ])
    assessment.head = ["levels: [dimension]"]
    assessment.communities = [(id: "景宁", facts: ["population": "80"])]
    guard case .groups(let groups)? = try assessment.scores().first?.children else {
      Issue.record("no groups")
      return
    }
    #expect(groups.first?.score.weightCovered == NaiveNumber.quotient(1, 3))
  }

  @Test(
    "a band begins at its bound, not a hair below",
    arguments: [("59.99999999999999999", "low"), ("60", "high"), ("60.00000000000000001", "high")])
  func bandAtBound(value: String, band: String) throws {
    var assessment = SmallAssessment(indicators: [Self.plain("population", weight: "1")])
    assessment.head = ["bands: [{name: high, from: 60}, {name: low, from: 0}]"]
    assessment.communities = [(id: "景宁", facts: ["population": value])]
    #expect(try assessment.scores().first?.score.band?.id == band)
  }

  @Test("scores that differ in their twentieth digit have different ranks, and equal ones share theirs")
  func ranksOfCloseScores() throws {
    // Two roads to 0.3 make one rank.
    var assessment = SmallAssessment(indicators: [
      Self.plain("population", weight: "1"), Self.plain("buildings", weight: "2"),
    ])
    assessment.communities = [
      (id: "c1", facts: ["population": "99.999999999999999999", "buildings": "99.999999999999999999"]),
      (id: "c2", facts: ["population": "100", "buildings": "100"]),
      (id: "c3", facts: ["population": "0.7", "buildings": "0.1"]),
      (id: "c4", facts: ["population": "0.1", "buildings": "0.4"]),
      (id: "c5", facts: ["population": "99.999999999999999998", "buildings": "100"]),
    ]
    let ranking = Ranking(of: try assessment.scores(), on: .community, atLeast: 5)
    #expect(ranking.entries.map(\.unit) == ["c2", "c5", "c1", "c3", "c4"])
    #expect(ranking.entries.map(\.rank) == [1, 2, 3, 4, 4])
  }

  @Test("the lowest child is found in its twentieth digit")
  func lowestChild() throws {
    var assessment = SmallAssessment(indicators: [
      Self.plain("population", weight: "1"), Self.plain("buildings", weight: "2"),
    ])
    assessment.head = ["aggregate: {dimension: min}"]
    assessment.communities = [(id: "景宁", facts: ["population": "80", "buildings": "79.999999999999999999"])]
    #expect(try assessment.scores().first?.score.value == NaiveNumber.value(of: "79.999999999999999999"))
  }
}
