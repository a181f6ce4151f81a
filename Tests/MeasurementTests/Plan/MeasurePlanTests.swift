internal import ActivityLogs
@testable internal import Measurement
internal import Rubrics
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

  @Test func conditionsThatOnlyLookAlikeAreTwo() throws {
    let setting = try Setting()
    let plan = setting.plan([
      try setting.indicator(.count(setting.selection("person == \"é\""))),
      try setting.indicator(.count(setting.selection("person == \"e\u{301}\""))),
    ])
    #expect(plan.conditions.count == 2)
  }
}
