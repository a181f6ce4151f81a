import ActivityLogs
import Diagnostics
import Quantities
import Rubrics
import Testing

@testable import Scoring

@Suite struct IndicatorPointsTests {
  private func indicator(
    _ id: String, _ actor: Actor, _ dimension: String, _ weight: Int32, units: Set<UnitLevel> = [.community]
  ) throws -> Indicator {
    Indicator(
      id: try #require(IndicatorID(id)), actor: actor, dimension: dimension, title: LocalizedText("指标"),
      measure: .fact(column: "户数"), scale: .passAtLeast(.one), units: units, weight: ExactDecimal(weight),
      place: SourcePlace(file: "indicators/机制.yaml"))
  }

  private func rubric(levels: [RollUpLevel] = [.dimension, .actor]) throws -> Rubric {
    Rubric(
      id: "试点", edition: "1", title: LocalizedText("试点"), levels: levels,
      actorWeights: [.residentsCommittee: ExactDecimal(3)],
      dimensions: [
        Dimension(id: "mechanism", title: LocalizedText("机制"), weight: ExactDecimal(2)),
        Dimension(id: "channels", title: LocalizedText("渠道"), weight: .one),
      ],
      indicators: [
        try indicator("a", .residentsCommittee, "mechanism", 3),
        try indicator("b", .residentsCommittee, "mechanism", 4),
        try indicator("c", .residentsCommittee, "channels", 1),
        try indicator("d", .subdistrictOffice, "channels", 5, units: [.subdistrict]),
        try indicator("e", .subdistrictOffice, "channels", 1, units: [.community, .subdistrict]),
        try indicator("f", .subdistrictOffice, "mechanism", 1, units: [.subdistrict]),
      ])
  }

  @Test func aShareOfAGroupIsAShareOfTheGroupAbove() throws {
    let points = IndicatorPoints(try rubric(), on: .community)
    // Mechanism has two thirds of the committee, of which 3 in 7 and 4 in 7; the channels one third.
    #expect(points.entries.map(\.indicator.description) == ["a", "b", "c", "e"])
    #expect(points.entries.map(\.exact.description) == ["200/7", "800/21", "100/3", "100"])
    #expect(points.entries.map(\.text) == ["28.6", "38.1", "33.3", "100.0"])
  }

  @Test func whatDoesNotApplyOnALevelHasNoPointsThere() throws {
    let points = IndicatorPoints(try rubric(), on: .subdistrict)
    #expect(points.entries.map(\.indicator.description) == ["d", "e", "f"])
    #expect(points.entries.map(\.exact.description) == ["250/9", "50/9", "200/3"])
    #expect(points[try #require(IndicatorID("a"))] == nil)
  }

  @Test func withoutDimensionsWeightsCountAmongAllOfTheActor() throws {
    let points = IndicatorPoints(try rubric(levels: [.actor]), on: .community)
    #expect(points.entries.map(\.exact.description) == ["37.5", "50", "12.5", "100"])
  }

  @Test func anActorInsideDimensionsGetsTheWeightOfBoth() throws {
    // Mechanism has 2/3 of the unit and the committee all of it; channels 1/3, of which the committee has 3/4.
    let points = IndicatorPoints(try rubric(levels: [.actor, .dimension]), on: .community)
    #expect(points.entries.map(\.exact.description) == ["2400/77", "3200/77", "300/11", "100"])
  }

  @Test(arguments: UnitLevel.allCases) func fullMarksForOneIndicatorGiveTheActorItsPoints(level: UnitLevel) throws {
    let rubric = try rubric()
    let unit = Unit(id: "u", name: "青岭", level: level, parent: nil, facts: [:])
    let points = IndicatorPoints(rubric, on: level)
    for entry in points.entries {
      let scores = rubric.indicators.map { indicator in
        let applies = indicator.units.contains(level)
        let finding = Finding(
          indicator: indicator, state: applies ? .scored : .notApplicable)
        return IndicatorScore(
          finding: finding, score: applies ? (indicator.id == entry.indicator ? .hundred : .zero) : nil, steps: [])
      }
      let score = UnitScore(unit: unit, indicators: scores, rubric: rubric)
      guard case .groups(let groups) = score.children else {
        Issue.record("no groups")
        return
      }
      #expect(groups.compactMap(\.score.value).reduce(.zero) { $0 + $1 } == entry.exact)
    }
  }
}
