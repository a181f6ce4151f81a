internal import ActivityLogs
internal import Diagnostics
@testable internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct MeasurePlanTests {
  private let always: Set<String> = ["id", "time", "actor", "activity", "source", "recorded_by"]

  @Test func asksForTheColumnsThatAreRead() throws {
    let setting = try Setting()
    #expect(setting.plan([]).neededColumns == always)
    let count = try setting.indicator(.count(setting.selection(#"channel == "热线" && x["预算"] > 3"#)))
    #expect(setting.plan([count]).neededColumns == always.union(["channel", "x.预算"]))
    let distinct = try setting.indicator(.distinct(of: "person", setting.selection()))
    #expect(setting.plan([distinct]).neededColumns == always.union(["person"]))
    let condition = try setting.caseCondition(#"case.first("a").theme == "停车""#, activities: ["a"])
    let stages = try setting.indicator(
      .stages(StagesDefinition(cases: CaseSelection(condition: condition), allOf: ["a"], by: .any)))
    #expect(setting.plan([stages]).neededColumns == always.union(["case", "theme"]))
  }

  @Test func conditionsAndSelectionsAreShared() throws {
    let setting = try Setting()
    let selection = try setting.selection("rating > 3")
    let plan = setting.plan([
      try setting.indicator(.count(selection)), try setting.indicator(.mean(of: "rating", selection)),
      try setting.indicator(.count(setting.selection("rating > 3", by: .any))),
      try setting.indicator(.share(of: setting.condition("rating > 3"), among: nil, by: .any)),
    ])
    #expect(plan.conditions.count == 1)
    #expect(plan.selections.count == 3)
  }

  @Test func quantitiesOfRulesAreMeasuredBesideIndicatorsAtEveryLevel() throws {
    let setting = try Setting()
    let place = SourcePlace(file: "rubric.yaml")
    let plan = MeasurePlan(
      indicators: [try setting.indicator(.count(setting.selection()))],
      measures: [
        NamedMeasure(
          name: "accidents", measure: .count(try setting.selection(#"activity == "事故.认定""#, by: .any)), place: place),
        NamedMeasure(name: "households", measure: .fact(column: "households"), place: place),
      ], units: setting.units, period: setting.period, seed: "掷骰子")
    #expect(plan.neededColumns == always)
    var engine = MeasurementEngine(plan: plan)
    engine.add(
      try setting.events([
        event("事故.认定", "2024-03-01", ["id": "甲", "actor": "街道办"]), event("议题.提出", "2024-04-01", ["id": "乙"]),
        event("事故.认定", "2024-05-01", ["id": "丙", "community": "qinglong"]),
      ]).batch())
    let measured = try engine.finish()
    #expect((0..<4).map { measured.fact(unit: $0, indicator: 0)?.value } == [.one, .one, Rational(2), nil])
    #expect((0..<4).map { measured.fact(unit: $0, measure: 0)?.value } == [.one, .one, Rational(2), Rational(2)])
    #expect(measured.fact(unit: 0, measure: 1)?.reasonCode == "measure.fact-missing")
    #expect(measured.evidence(unit: 2, measure: 0).total == 2)
    #expect(measured.fact(unit: 0, measure: 2) == nil)
  }

  @Test func conditionsThatOnlyLookAlikeAreTwo() throws {
    let setting = try Setting()
    let plan = setting.plan([
      try setting.indicator(.count(setting.selection("person == \"é\""))),
      try setting.indicator(.count(setting.selection("person == \"e\u{301}\""))),
    ])
    #expect(plan.conditions.count == 2)
  }
}
