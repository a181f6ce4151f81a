import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

/// The way from a value to a score.
@Suite struct IndicatorScoringTests {
  private func indicator(_ lines: String, _ facts: [String: String]) throws -> IndicatorScore {
    try #require(try FactRubric(lines: ["a": lines]).score(facts).indicators.first)
  }

  @Test(arguments: [("0", "100"), ("1", "95"), ("2.5", "87.5"), ("20", "0"), ("21", "0"), ("-1", "100")])
  func deductingGoesDownToNought(value: String, expected: String) throws {
    let score = try indicator("deduct: {each: 5}", ["a": value])
    #expect(score.score?.description == expected)
    #expect(score.steps.map(\.name) == ["value", "scale"])
  }

  @Test(arguments: [("0", "90"), ("2", "82"), ("15", "30"), ("99", "30"), ("-1", "94"), ("-3", "100")])
  func deductingBeginsAndEndsWhereTheRubricSays(value: String, expected: String) throws {
    #expect(try indicator("deduct: {from: 90, each: 4, floor: 30}", ["a": value]).score?.description == expected)
  }

  @Test func anExemptIndicatorHasFullMarksWhateverItsEvidence() throws {
    let lines = "exempt: 'certified_safe == \"yes\"'\n  evidence: {at-least: 5}"
    for facts in [["a": "40"], [:]] {
      let exempt = try indicator(lines, facts.merging(["certified_safe": "yes"]) { $1 })
      #expect(exempt.finding.state == .exempt)
      #expect(exempt.score == .hundred)
      #expect(exempt.steps == [ScoreStep("exempt", .hundred)])
      #expect(exempt.finding.reason?.code == "finding.exempt")
    }
    #expect(try indicator(lines, ["a": "40", "certified_safe": "no"]).score == Rational(40))
  }

  @Test func whatIsNotKnownToBeExemptIsJudgedAndSaysSo() throws {
    let score = try indicator("exempt: 'certified_safe == \"yes\"'", ["a": "40"])
    #expect(score.score == Rational(40))
    #expect(score.finding.state == .scored)
    #expect(score.finding.reason?.code == "finding.exemption-unknown")
  }

  @Test func whatDoesNotApplyIsNotExempt() throws {
    let score = try indicator(
      "applies: 'a > 50'\n  exempt: 'certified_safe == \"yes\"'",
      [
        "a": "40", "certified_safe": "yes",
      ])
    #expect(score.finding.state == .notApplicable)
    #expect(score.score == nil)
  }

  @Test func anExemptIndicatorIsCovered() throws {
    let rubric = FactRubric(
      head: "missing: {at-least: 100%}\nlevels: []", lines: ["a": "exempt: 'true'", "b": "weight: 3"])
    let unit = try rubric.score(["b": "60", "c": "50"])
    #expect(unit.score.weightCovered == .one)
    #expect(unit.score.indicatorsScored == 3)
    #expect(unit.score.value == Rational(66), "(100 + 3 × 60 + 50) ÷ 5")
  }

  @Test func aLogarithmIsTakenOfTheValueAndOfTheScale() throws {
    // Half-way between 100 and 10,000 in powers of ten stands 1,000.
    let score = try indicator("transform: log10\n  scale: [[100, 0], [10000, 90]]", ["a": "1000"])
    #expect(score.steps.map(\.name) == ["value", "transform", "scale"])
    #expect(score.steps.map { $0.value.rounded(places: 6) } == ["1000.000000", "3.000000", "45.000000"])
    // ln(2) ÷ ln(8) is a third, to the places of the logarithms.
    let third = try indicator("transform: ln\n  target: {best: 8, worst: 1}", ["a": "2"])
    #expect(third.score?.rounded(places: 20) == "33.33333333333333333333")
  }

  @Test(arguments: [
    ("steps: [[10, 60], [1000, 100]]", "999", "60"), ("steps: [[10, 60], [1000, 100]]", "1000", "100"),
    ("pass: {at-least: 7}", "7", "100"), ("pass: {at-least: 7}", "6.999", "0"), ("pass: {at-most: 7}", "7", "100"),
    ("deduct: {from: 90, each: 10, floor: 50}", "1000", "60"), ("deduct: {from: 90, each: 10}", "0.01", "100"),
  ])
  func everyScaleIsReadByTheLogarithm(scale: String, value: String, expected: String) throws {
    #expect(try indicator("transform: log10\n  \(scale)", ["a": value]).score?.description == expected)
  }

  @Test(arguments: ["0", "-3"]) func whatHasNoLogarithmIsInError(value: String) throws {
    let rubric = FactRubric(lines: ["a": "transform: ln\n  scale: [[1, 0], [10, 100]]"])
    let unit = try rubric.score(["a": value, "b": "50", "c": "60"])
    let score = try #require(unit.indicators.first)
    #expect(score.finding.state == .error)
    #expect(score.score == nil)
    #expect(score.finding.reason?.code == "finding.no-logarithm")
    #expect(unit.node("residents-committee/order")?.state == .notAssessed)
  }
}
