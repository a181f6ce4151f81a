import ActivityLogs
import Diagnostics
import Expressions
import Quantities
import Rubrics
import Testing

/// The rules that change scores, as they are read.
@Suite struct RuleTests {
  private func rubric(_ rules: String) -> RubricText {
    RubricText().replacing("rank-at-least: 3", with: "rank-at-least: 3\n" + rules)
  }

  @Test func areReadEachKindInTheOrderOfTheFile() throws {
    let text = rubric(
      """
      veto: {id: corruption, title: {zh: 腐败, en: Corruption}, when: 'x["corrupt"] == "yes"', score: 0}
      peer-group: points_bank
      bonus-cap: 5.5
      measures:
        accidents: {count: {where: 'activity == "topic.raised"'}}
      gate:
        - {id: activity-alone, on: residents-committee, when: 'activity - effect > 20', cap: 79}
      bonus:
        - {id: city, points: 3, when: 'buildings > 5'}
      deductions:
        - {id: safety, points: 5, per: accidents, at-most: 20}
        - {id: empty-houses, on: reach, points: 0.5, per: buildings}
        - {id: all-actors, on: actor, when: 'score["order"] < 60', points: 1}

      """
    ).replacing("  weight: 3\n", with: "  weight: 3\n  effect-shown-by: [committee.replied]\n").adding(
      """
      - id: committee.replied
        actor: residents-committee
        dimension: order
        measure: {fact: {column: buildings}}
        deduct: {from: 90, each: 2, floor: 10}
      """)
    let loaded = text.load()
    let rubric = try #require(loaded.rubric, "\(text.render(loaded.diagnostics))")
    #expect(
      rubric.rules.map(\.stepName) == [
        "deductions:safety", "deductions:empty-houses", "deductions:all-actors", "bonus:city", "gate:activity-alone",
        "veto:corruption",
      ])
    let (five, half) = (ExactDecimal(5), try ExactDecimal("0.5"))
    #expect(
      rubric.rules.map(\.effect) == [
        .deduction(RulePoints(five, per: .measure("accidents"), atMost: ExactDecimal(20))),
        .deduction(RulePoints(half, per: .fact("buildings"))), .deduction(RulePoints(.one)),
        .bonus(RulePoints(ExactDecimal(3))), .gate(.cap(ExactDecimal(79))), .veto(.score(.zero)),
      ])
    #expect(
      rubric.rules.map(\.target) == [
        .level(.overall), .dimension("reach"), .level(.actor), .level(.overall), .actor(.residentsCommittee),
        .level(.overall),
      ])
    #expect(
      rubric.rules.map(\.condition?.text) == [
        nil, nil, #"score["order"] < 60"#, "buildings > 5", "activity - effect > 20", #"x["corrupt"] == "yes""#,
      ])
    #expect(rubric.rules.last?.title.chinese == "腐败")
    #expect(rubric.rules.first?.title == LocalizedText("safety"))
    #expect(rubric.rules.last?.place.span?.start.line == 19)
    #expect(rubric.bonusCap == (try ExactDecimal("5.5")))
    #expect(rubric.peerGroup == "points_bank")
    #expect(rubric.effectIndicators.map(\.description) == ["committee.replied"])
    #expect(rubric.indicators.filter(\.countsActivity).map(\.id.description) == ["committee.triaged-first"])
  }

  @Test func readsPowersTransformsExemptionsAndReasons() throws {
    let text = RubricText().replacing("overall: min", with: "overall: {power: -0.5}")
      .replacing("previous: committee.sorted", with: "previous: {not-comparable: {zh: 换了口径, en: Counted otherwise}}")
      .replacing("scale: [[0, 0], [0.6, 60], [0.95, 100]]", with: "transform: log10\n  scale: [[0.1, 0], [1, 100]]")
      .replacing("  refused: zero\n", with: "  refused: zero\n  exempt: 'certified == \"yes\"'\n")
    let loaded = text.load()
    let rubric = try #require(loaded.rubric, "\(text.render(loaded.diagnostics))")
    #expect(rubric.aggregations[.overall] == .power(try ExactDecimal("-0.5")))
    let indicator = try #require(rubric.indicators.first)
    #expect(indicator.previous == .notComparable(LocalizedText(english: "Counted otherwise", chinese: "换了口径")))
    #expect(indicator.transform == .log10)
    #expect(indicator.exemption?.facts == ["certified"])
  }

  @Test func saysWhatIsWrongWithRules() {
    RubricCase.expectGolden(
      [
        RubricCase("no id and no points", rubric("deductions: {on: overall}")),
        RubricCase(
          "one id twice, in two kinds",
          rubric("deductions: {id: safety, points: 1}\nveto: {id: safety, when: 'true', score: 0}")),
        RubricCase("points of nothing", rubric("bonus: [{id: a, points: 0}, {id: b, points: -3, at-most: 0}]")),
        RubricCase(
          "a cap of 100, and one above",
          rubric("gate: [{id: a, when: 'true', cap: 100}, {id: b, when: 'true', cap: 120}]")),
        RubricCase(
          "no limit, and two", rubric("gate: {id: a, when: 'true'}\nveto: {id: b, when: 'true', cap: 5, score: 0}")),
        RubricCase("a veto without a condition", rubric("veto: {id: a, score: 0}")),
        RubricCase("a gate with points", rubric("gate: {id: a, when: 'true', points: 5}")),
        RubricCase("nothing of that name", rubric("deductions: {id: a, on: residents-comittee, points: 1}")),
        RubricCase(
          "a level that is not rolled up",
          rubric("deductions: {id: a, on: dimension, points: 1}")
            .replacing("levels: [dimension, actor]", with: "levels: [actor]")
            .replacing("{dimension: mean, actor: mean, overall: min}", with: "{overall: min}")),
        RubricCase("a text as a factor", rubric("deductions: {id: a, points: 1, per: points_bank}")),
        RubricCase(
          "a condition on what there is not",
          rubric("gate: {id: a, when: 'score[\"resident.building\"] < 5 && value[\"accidents\"] > 1', cap: 5}")),
        RubricCase(
          "groups that are not directly below",
          rubric("gate: {id: a, when: 'score[\"order\"] < 60 && score[\"resident\"] < 60', cap: 5}")),
        RubricCase(
          "a state that there is not",
          rubric("gate: {id: a, when: 'state[\"resident.buildings\"] == \"done\"', cap: 5}")),
        RubricCase("a cap on bonuses", rubric("bonus-cap: 0")),
        RubricCase("a power of nothing", rubric("").replacing("overall: min", with: "overall: {pover: 2}")),
        RubricCase(
          "a power that is no number", rubric("").replacing("overall: min", with: "overall: {power: geometric}")),
      ], named: "Loading/rules.txt")
  }

  @Test func saysWhatIsWrongWithTheScoringOfIndicators() {
    func scale(_ scale: String) -> RubricText {
      RubricText().replacing("scale: [[0, 0], [0.6, 60], [0.95, 100]]", with: scale)
    }
    func effect(_ ids: String) -> RubricText {
      RubricText().replacing("  weight: 3\n", with: "  weight: 3\n  effect-shown-by: \(ids)\n")
    }
    RubricCase.expectGolden(
      [
        RubricCase("deducting nothing", scale("deduct: {each: 0}")),
        RubricCase("deducting without saying what", scale("deduct: {from: 100}")),
        RubricCase("a floor above the beginning", scale("deduct: {from: 40, each: 5, floor: 40}")),
        RubricCase("a floor below nought", scale("deduct: {each: 5, floor: -1}")),
        RubricCase("a logarithm of nought", scale("transform: ln\n  scale: [[0, 0], [1, 100]]")),
        RubricCase("a logarithm that there is not", scale("transform: log2\n  scale: [[1, 0], [2, 100]]")),
        RubricCase("an effect shown by nobody", effect("[committee.replied]")),
        RubricCase("a misspelt id", effect("committee.triaged-frist")),
        RubricCase("an effect of others", effect("[resident.buildings]")),
        RubricCase("an effect shown by itself", effect("[committee.triaged-first]")),
        RubricCase("an id twice, and one that is none", effect("[resident.buildings, resident.buildings, 居民]")),
        RubricCase("no ids", effect("[]")),
        RubricCase(
          "a condition for full marks",
          RubricText().replacing("  refused: zero\n", with: "  refused: zero\n  exempt: buildings\n")),
      ], named: "Loading/indicator-scoring.txt")
  }

  @Test func saysNothingOfIdsThatMayBeInAFileThatCannotBeRead() {
    var text = rubric("gate: {id: a, when: 'score[\"committee.other\"] < 5', cap: 5}")
    text.indicators["broken.yaml"] = "- id: 'committee.other\n"
    let codes = text.load().diagnostics.map(\.message.code)
    #expect(codes.allSatisfy { $0.hasPrefix("yaml.") }, "\(codes)")
  }
}
