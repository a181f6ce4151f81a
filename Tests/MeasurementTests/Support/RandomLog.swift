internal import ActivityLogs
internal import Expressions
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

/// Logs full of ties, coarse times, missing fields and cases across units, and one indicator of every measure.
enum RandomLog {
  private static let activities = ["议题.提出", "议题.分类", "协商.召开", "回复.公布"]

  /// Random events in and around the year 2024.
  static func rows(_ count: Int, using generator: inout SeededGenerator) -> [[String: String]] {
    (0..<count).map { number in
      var row = event(pick(activities, &generator), time(&generator))
      row["actor"] = pick(["街道办", "居委会", "社会组织", "居民", "residents-committee"], &generator)
      let unit = generator.integer(in: 0...4)
      row["community"] = unit == 0 ? "" : unit < 3 ? "jinning" : "qinglong"
      row["subdistrict"] = "kunyang"
      row["id"] = generator.chance(percent: 80) ? "\(generator.integer(in: 0...count))" : ""
      row["case"] = maybe("案\(generator.integer(in: 0...count / 4))", &generator)
      row["person"] = maybe("居民\(generator.integer(in: 0...9))", &generator)
      row["building"] = maybe("\(generator.integer(in: 1...9))栋", &generator)
      row["channel"] = maybe(pick(["热线", "微信", "来访"], &generator), &generator)
      row["rating"] = maybe("\(generator.integer(in: 1...5)).\(generator.integer(in: 0...9))", &generator)
      row["hours"] = maybe("\(generator.integer(in: 0...9)).5", &generator)
      row["group"] = group(of: row["person"] ?? "", &generator)
      row["x.预算"] = maybe("\(generator.integer(in: -9...99))", &generator)
      row["source"] = maybe(pick(["self-reported", "system", "survey"], &generator), &generator)
      row["recorded_by"] = maybe(pick(["居委会", "街道办", "网格员"], &generator), &generator)
      row["note"] = "第\(number)条"
      addCaseFields(to: &row, using: &generator)
      return row
    }
  }

  /// A town with all tables and facts that the measures ask for.
  static func setting(cutoff: String? = nil) throws -> Setting {
    var setting = try Setting(cutoff: cutoff, facts: ["楼栋数": "7"])
    setting.tables = try tables(of: setting.units)
    try addCaseTables(to: &setting.tables, of: setting.units)
    return setting
  }

  /// An indicator of every measure of events and cases.
  static func indicators(in setting: Setting) throws -> [Indicator] {
    let cases = CaseSelection(
      anchor: nil,
      condition: try setting.caseCondition(
        #"case.first("议题.提出").channel == "热线" || case.last("回复.公布").x["预算"] > 10 || case.count("协商.召开") > 1"#,
        activities: Set(activities)))
    let hotline = try setting.condition(#"channel == "热线""#)
    let rated = try setting.condition(#"rating >= 3 || x["预算"] < 50"#)
    let events = EventSelection(by: .only([.residentsCommittee, .resident]), condition: rated)
    let limit = try #require(TimeLimit("20cd"))
    let measures: [MeasureDefinition] = [
      .count(events), .distinct(of: "person", events), .distinct(of: "x.预算", EventSelection(by: .any)),
      .sum(of: "rating", events), .mean(of: "x.预算", events),
      .percentile(PercentileDefinition(p: try decimal("0.37")), of: "rating", events),
      .percentile(PercentileDefinition(p: try decimal("0.9"), method: .nearestRank), of: "rating", events),
      .share(of: hotline, among: rated, by: .any), .coverage(of: "building", among: .fact("楼栋数"), events),
      .regularity(every: .week, atLeast: 1, events), .regularity(every: .month, atLeast: 2, events),
      .delay(
        DelayDefinition(
          cases: CaseSelection(), from: "议题.提出", to: "回复.公布",
          percentile: PercentileDefinition(p: try decimal("0.5")), unit: .days)),
      .within(WithinDefinition(cases: cases, from: "议题.提出", to: "回复.公布", limit: LimitRule(limit))),
      .order(OrderDefinition(cases: cases, steps: activities, missing: .allowed, extra: .fails)),
      .order(OrderDefinition(cases: CaseSelection(), steps: activities, match: .last, deadline: limit)),
      .stages(StagesDefinition(cases: cases, allOf: Array(activities.prefix(2)), by: .any)),
    ]
    let all = try measures + spread(events, hotline) + caseMeasures(activities, in: setting)
    return try all.enumerated().map { index, measure in
      try setting.indicator(measure, id: "committee.measure-\(index)")
    }
  }

  /// A measure of every form of spread, and measures inside others.
  private static func spread(_ events: EventSelection, _ hotline: Expression) throws -> [MeasureDefinition] {
    let anyone = EventSelection(by: .any)
    let persons = ConcentrationDefinition(top: try decimal("0.3"), events: anyone)
    let half = RetentionDefinition(events: anyone)
    return [
      .coverage(of: "building", among: .roster("楼栋.csv"), events), .longestGap(events),
      .evenness(EvennessDefinition(field: "channel", over: ["热线", "微信", "来访"], events: events)),
      .evenness(EvennessDefinition(field: "channel", over: ["热线", "微信"], events: events)),
      .evenness(EvennessDefinition(field: "x.预算", events: events)),
      .representativeness(of: "group", EventSelection(by: .any, condition: hotline)),
      .concentration(ConcentrationDefinition(field: "hours", events: events)),
      .concentration(ConcentrationDefinition(field: "x.预算", events: events)), .concentration(persons),
      .retention(half), .retention(RetentionDefinition(split: CivilDate("2024-03-05"), events: events)),
      .survey(SurveyDefinition(events: events)),
      .survey(SurveyDefinition(atLeast: try decimal("3.5"), isWeighted: true, events: anyone)),
      .ratio(part: .distinct(of: "person", anyone), whole: .retention(half)),
      .rate(
        .ratio(
          part: .within(
            WithinDefinition(
              cases: CaseSelection(), from: "议题.提出", to: "回复.公布",
              limit: LimitRule(try #require(TimeLimit("20cd"))))),
          whole: .fact(column: "楼栋数")), per: try decimal("1000"), over: "楼栋数"),
    ]
  }

  /// Buildings and residents by group of the communities and the sub-district.
  static func tables(of units: UnitTree) throws -> MeasureTables {
    var tables = MeasureTables(strata: [:])
    for (index, unit) in units.units.enumerated() where unit.level != .city {
      tables.strata?[index] = ["老年": try decimal("30"), "中青年": try decimal("50.5")]
      tables.rosters["楼栋.csv", default: [:]][index] = ["1栋", "2栋", "3栋", "十栋"]
    }
    return tables
  }

  /// The group of a person, which a record tells, leaves out or, hardly ever, tells wrongly.
  private static func group(of person: String, _ generator: inout SeededGenerator) -> String {
    if generator.chance(percent: 20) { return "" }
    let isOld = ["1", "2", "3"].contains { person.hasSuffix($0) }
    return isOld != (generator.integer(in: 0...499) == 0) ? "老年" : "中青年"
  }

  private static func time(_ generator: inout SeededGenerator) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (month, day) = (two(generator.integer(in: 1...12)), two(generator.integer(in: 1...28)))
    switch generator.integer(in: 0...9) {
    case 0: return pick(["2023", "2024", "2025"], &generator)
    case 1: return "2024-\(month)"
    case 2...4: return "2024-\(month)-\(day)"
    case 5: return pick(["2023-12-\(day)", "2025-01-\(day)"], &generator)
    default: return "2024-\(month)-\(day)T\(two(generator.integer(in: 0...23))):00:00+08:00"
    }
  }

  private static func maybe(_ text: String, _ generator: inout SeededGenerator) -> String {
    generator.chance(percent: 75) ? text : ""
  }

  private static func pick(_ texts: [String], _ generator: inout SeededGenerator) -> String {
    texts[generator.integer(in: 0...texts.count - 1)]
  }
}
