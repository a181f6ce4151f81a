import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

/// Rules of which it cannot be told whether they act.
@Suite struct UndecidedRuleTests {
  private func score(_ head: String, _ facts: [String: String] = [:]) throws -> NodeScore {
    let own = ["a": "80", "b": "90", "c": "100"]
    return try FactRubric(
      head: "measures: {accidents: {fact: {column: 事故}}}\n" + head, facts: "facts: {households: {type: number}}"
    ).score(own.merging(facts) { $1 }).score
  }

  @Test(arguments: [
    ("when: 'value[\"accidents\"] > 0'", "rule.asks-for-missing", "value[\"accidents\"]"),
    (
      "when: 'score[\"social-organization\"] > 0 || estate == \"老旧\"'", "rule.asks-for-missing",
      "estate, score[\"social-organization\"]"
    ),
  ])
  func areListedWithWhatIsMissingAndDoNotAct(when: String, code: String, missing: String) throws {
    for kind in ["gate: {id: r, \(when), cap: 0}", "deductions: {id: r, \(when), points: 9}"] {
      let score = try score(kind)
      #expect(score.stepText == "base 92.5")
      #expect(score.undecided.count == 1)
      #expect(score.undecided.first?.step == (kind.hasPrefix("gate") ? "gate:r" : "deductions:r"))
      #expect(score.undecided.first?.reason.code == code)
      #expect(score.undecided.first?.reason.arguments["missing"] == missing)
    }
  }

  @Test(arguments: [
    ("accidents", [:], "rule.number-missing"), ("households", [:], "rule.number-missing"),
    ("households", ["households": "很多"], "rule.number-unreadable"), ("accidents", ["事故": "-2"], "rule.number-negative"),
    ("households", ["households": "-0.5"], "rule.number-negative"),
  ])
  func pointsAreNotMultipliedByWhatIsNoNumberOfThings(
    per: String, facts: [String: String], code: String
  ) throws {
    for kind in ["bonus", "deductions"] {
      let score = try score("\(kind): [{id: r, points: 9, per: \(per)}, {id: s, points: 1}]", facts)
      #expect(score.steps.map(\.name) == ["base", "\(kind):s"], "the others act all the same")
      #expect(score.undecided.map(\.step) == ["\(kind):r"])
      #expect(score.undecided.first?.reason.code == code)
    }
  }

  @Test func aRuleThatDoesNotActAsksForNoNumber() throws {
    let score = try score("deductions: {id: r, when: 'false', points: 9, per: accidents}")
    #expect(score.undecided.isEmpty)
  }

  @Test func whatDecidesAConditionWithoutTheMissingPartIsDecided() throws {
    let score = try score("gate: {id: r, when: 'value[\"accidents\"] > 0 || score[\"committee.a\"] < 90', cap: 50}")
    #expect(score.stepText == "base 92.5, gate:r 50")
    #expect(score.undecided.isEmpty)
  }
}
