internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

/// Measures of cases and accounts over random logs.
extension RandomLog {
  /// Fills in the fields that these measures ask for.
  static func addCaseFields(to row: inout [String: String], using generator: inout SeededGenerator) {
    func maybe(_ texts: [String]) -> String {
      generator.chance(percent: 80) ? texts[generator.integer(in: 0...texts.count - 1)] : ""
    }
    row["organization"] = maybe(["物业", "城管", "社工站"])
    row["urgency"] = maybe(["急", "一般", "不急"])
    row["points"] = maybe(["1", "2", "5", "10", "0.5"])
    row["x.期限"] = maybe(["2024-06-30", "2024-09", "2024-05-01T12:00:00+08:00"])
  }

  /// Adds the working days and opening balances that these measures ask for.
  static func addCaseTables(to tables: inout MeasureTables, of units: UnitTree) throws {
    tables.calendar = WorkingCalendar(years: [2023, 2024, 2025].map { WorkingCalendar.Year($0) })
    for unit in units.units.indices {
      tables.openings["期初.csv", default: [:]][unit] = ["居民1": try decimal("3"), "居民2": try decimal("0.5")]
    }
  }

  /// Measures of cases and accounts.
  static func caseMeasures(_ activities: [String], in setting: Setting) throws -> [MeasureDefinition] {
    let (raised, sorted, held, replied) = (activities[0], activities[1], activities[2], activities[3])
    let condition = try setting.caseCondition(#"case.count("协商.召开") > 0"#, activities: Set(activities))
    let anchored = CaseSelection(anchor: raised, condition: condition)
    let limits = LimitRule(
      table: LimitRule.Table(field: "urgency", limits: [LimitRule.Entry(value: "急", limit: .workingDays(5))]),
      otherwise: .calendarDays(60))
    let rules: [RulesDefinition.Rule] = [
      .precedence(first: raised, then: sorted), .response(to: raised, with: replied, within: .workingDays(90)),
      .fourEyes(raised, held), .notCoexistence(sorted, held), .existence(raised, min: 1),
    ]
    return [
      .delay(
        DelayDefinition(
          cases: CaseSelection(), from: raised, to: replied,
          percentile: PercentileDefinition(p: try decimal("0.5")), unit: .workingDays)),
      .within(WithinDefinition(cases: anchored, from: raised, to: replied, limit: limits)),
      .rules(RulesDefinition(cases: CaseSelection(), rules: rules)),
      .rules(RulesDefinition(cases: anchored, rules: [rules[1], .absence(held)])),
      .repeats(RepeatsDefinition(cases: CaseSelection(), field: "building", within: .workingDays(20))),
      .repeats(RepeatsDefinition(cases: anchored, field: "x.预算", within: .calendarDays(200))),
      .returns(ReturnsDefinition(cases: CaseSelection())),
      .reconcile(
        ReconcileDefinition(gains: [raised, sorted], spends: [held], opening: "期初.csv", balance: replied)),
      .reconcile(ReconcileDefinition(account: "building", gains: [raised], spends: [held], amount: "rating")),
      .remedy(
        RemedyDefinition(
          cases: CaseSelection(), made: raised, promised: sorted, deadline: "x.期限", confirmed: replied,
          recurred: held, limit: .workingDays(60))),
    ]
  }
}
