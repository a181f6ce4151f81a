import Diagnostics
import Quantities
import Rubrics
import Scoring
import Testing

/// What rules make of a score.
@Suite struct RuleTests {
  /// The unit's score with rules, where all its indicators score as given.
  private func unit(
    _ rules: String, a: String = "80", b: String = "90", c: String = "100", _ facts: [String: String] = [:]
  ) throws -> NodeScore {
    // Over dimensions and actors: ((80 + 90) / 2 + 100) / 2 = 92.5.
    try FactRubric(head: rules).score(facts.merging(["a": a, "b": b, "c": c]) { $1 }).score
  }

  @Test func withoutRulesThereIsTheBaseAlone() throws {
    #expect(try unit("").stepText == "base 92.5")
  }

  @Test(arguments: [
    ("0", "base 92.5"), ("1", "base 92.5, deductions:safety 87.5"),
    ("3", "base 92.5, deductions:safety 77.5"), ("4", "base 92.5, deductions:safety 72.5"),
    ("9", "base 92.5, deductions:safety 72.5"), ("0.5", "base 92.5, deductions:safety 90"),
  ])
  func aDeductionTakesPointsForEachUpToItsBound(accidents: String, expected: String) throws {
    let score = try unit(
      "deductions: {id: safety, points: 5, per: accidents, at-most: 20}\nmeasures: {accidents: {fact: {column: 事故}}}",
      ["事故": accidents])
    #expect(score.stepText == expected)
    #expect(score.steps.dropFirst().allSatisfy { $0.factor?.description == accidents })
  }

  @Test func deductionsComeInTheOrderOfTheFileAndMayPassNoughtBeforeBonusesDo() throws {
    let score = try unit(
      """
      bonus: [{id: honour, points: 10}]
      deductions:
        - {id: second, points: 60}
        - {id: first, points: 40}
      """)
    #expect(score.stepText == "base 92.5, deductions:second 32.5, deductions:first -7.5, bonus:honour 2.5")
    #expect(score.value?.description == "2.5")
    #expect(score.band?.id == "poor", "the band is that of the score after all rules")
  }

  @Test func theScoreIsBroughtBackToTheScaleAfterBonuses() throws {
    #expect(try unit("bonus: [{id: honour, points: 10}]").stepText == "base 92.5, bonus:honour 102.5, clamp 100")
    #expect(try unit("deductions: {id: all, points: 100}").stepText == "base 92.5, deductions:all -7.5, clamp 0")
  }

  @Test(arguments: [
    ("5", "base 92.5, bonus:city 95.5, bonus:province 100.5, bonus-cap 97.5"),
    ("8", "base 92.5, bonus:city 95.5, bonus:province 100.5, clamp 100"),
    ("0.25", "base 92.5, bonus:city 95.5, bonus:province 100.5, bonus-cap 92.75"),
  ])
  func bonusesCountTogetherUpToTheirCap(cap: String, expected: String) throws {
    let score = try unit("bonus: [{id: city, points: 3}, {id: province, points: 5}]\nbonus-cap: \(cap)")
    #expect(score.stepText == expected)
  }

  @Test func theCapOnBonusesIsReckonedFromTheScoreAfterDeductions() throws {
    let score = try unit(
      "deductions: {id: taken, points: 20}\nbonus: [{id: given, points: 9}]\nbonus-cap: 4")
    #expect(score.stepText == "base 92.5, deductions:taken 72.5, bonus:given 81.5, bonus-cap 76.5")
  }

  @Test func theLowestOfGatesAndVetoesWins() throws {
    let rules = """
      veto: {id: corruption, when: 'x["腐败"] == "有"', score: 0}
      gate:
        - {id: first, when: 'score["committee.a"] < 90', cap: 79}
        - {id: second, when: 'score["committee.b"] < 95', cap: 85}
        - {id: third, when: 'score["committee.b"] < 95', cap: 60}
      """
    #expect(try unit(rules, ["腐败": "无"]).stepText == "base 92.5, gate:first 79, gate:third 60")
    #expect(try unit(rules, ["腐败": "有"]).stepText == "base 92.5, gate:first 79, gate:third 60, veto:corruption 0")
    let mild = try unit(rules, a: "95", b: "97", ["腐败": "无"])
    #expect(mild.stepText == "base 98")
  }

  @Test func aCapAboveTheScoreDoesNothingAndASetScoreStandsWhateverItWas() throws {
    let low = ["a": "30", "b": "30", "c": "30"]
    let rules = FactRubric(head: "gate: [{id: capped, when: 'true', cap: 79}]")
    #expect(try rules.score(low).score.stepText == "base 30")
    let set = FactRubric(
      head: "veto: [{id: set, when: 'true', score: 59}]\ngate: [{id: capped, when: 'true', cap: 79}]")
    #expect(try set.score(low).score.stepText == "base 30", "30, which the gate leaves, is lower than 59")
    let alone = FactRubric(head: "veto: [{id: set, when: 'true', score: 59}]")
    #expect(try alone.score(low).score.stepText == "base 30, veto:set 59")
  }

  @Test(arguments: [
    ("overall", ["": "91.5"]), ("actor", ["residents-committee": "84", "resident": "99", "": "91.5"]),
    (
      "dimension",
      ["residents-committee/order": "79", "residents-committee/reach": "89", "resident/reach": "99", "": "91.5"]
    ),
    ("residents-committee", ["residents-committee": "84", "resident": "100", "": "92"]),
    ("居委会", ["residents-committee": "84", "resident": "100", "": "92"]),
    (
      "reach",
      ["residents-committee/order": "80", "residents-committee/reach": "89", "resident/reach": "99", "": "91.75"]
    ),
  ])
  func actWhereTheyAreMeantTo(target: String, expected: [String: String]) throws {
    let unit = try FactRubric(head: "deductions: {id: one, on: \(target), points: 1}")
      .score(["a": "80", "b": "90", "c": "100"])
    for (path, value) in expected { #expect(unit.node(path)?.value?.description == value, "\(path)") }
  }

  @Test func whatHasNoScoreTakesNoRules() throws {
    let unit = try FactRubric(head: "veto: {id: veto, on: actor, when: 'true', score: 0}").score(["a": "80", "b": "70"])
    #expect(unit.node("resident")?.state == .notAssessed)
    #expect(unit.node("resident")?.stepText == "")
    #expect(unit.node("residents-committee")?.stepText == "base 75, veto:veto 0")
    let nothing = try FactRubric(head: "veto: {id: veto, when: 'nowhere == 1', score: 0}").score([:])
    #expect(nothing.score.state == .notAssessed)
    #expect(nothing.score.steps.isEmpty && nothing.score.undecided.isEmpty)
  }

  @Test(arguments: [
    ("score[\"residents-committee\"] == 85 && score[\"committee.a\"] == 80", "gate:g"),
    ("value[\"accidents\"] == 2 && value[\"committee.b\"] == 90", "gate:g"),
    ("state[\"resident.c\"] == \"scored\" && level == \"community\" && unit == \"晋宁\"", "gate:g"),
    ("has(effect) && activity - effect < 0", "gate:g"), ("effect == 90 && activity == 80", "gate:g"),
    ("effect > 90", ""), ("!has(score[\"social-organization\"])", "gate:g"),
  ])
  func askAboutScoresValuesAndStates(condition: String, expected: String) throws {
    let head = "measures: {accidents: {fact: {column: 事故}}}\ngate: [{id: g, when: '\(condition)', cap: 10}]"
    let score = try unit(head, ["事故": "2"])
    #expect(score.steps.dropFirst().map(\.name).joined() == expected)
    #expect(score.undecided.isEmpty)
  }

  @Test func theEffectOfANodeIsThatOfItsOwnIndicatorsByTheirWeights() throws {
    let rubric = FactRubric(
      head: "gate: [{id: g, on: actor, when: 'effect == 75 && activity < 100', cap: 10}]",
      lines: ["a": "weight: 3", "b": "weight: 3"])
    let unit = try rubric.score(["a": "80", "b": "75", "c": "100"])
    #expect(unit.node("residents-committee")?.stepText == "base 77.5, gate:g 10")
    #expect(unit.node("resident")?.stepText == "base 100")
    #expect(unit.node("resident")?.undecided.map(\.step) == ["gate:g"])
  }
}
