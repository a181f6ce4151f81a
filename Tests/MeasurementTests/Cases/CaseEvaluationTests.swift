internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct CaseEvaluationTests {
  private let activities: Set<String> = ["议题.提出", "议题.分类", "回复.公布"]

  /// Stages with one activity: satisfied by every case that has a reply.
  private func replied(_ condition: String? = nil, anchor: String? = nil) throws -> MeasureDefinition {
    let condition = try condition.map { try Setting().caseCondition($0, activities: activities) }
    return .stages(
      StagesDefinition(cases: CaseSelection(anchor: anchor, condition: condition), allOf: ["回复.公布"], by: .any))
  }

  private func activated(_ condition: String?, _ rows: [[String: String]]) throws -> Int {
    let fact = try Setting().fact(of: replied(condition), rows)
    return try #require((0...rows.count).first { Rational($0) == fact.detail("activated") })
  }

  @Test func aCaseIsOfOneCommunity() throws {
    let rows = [
      event("议题.提出", "2024-03-01", ["case": "1"]),
      event("回复.公布", "2024-03-02", ["case": "1", "community": "qinglong"]),
      event("回复.公布", "2024-03-02", ["case": "1", "community": "", "subdistrict": "kunyang"]),
      event("回复.公布", "2024-03-02"),
    ]
    let setting = try Setting()
    #expect(try setting.fact(of: replied(), rows).value == .zero)
    #expect(try setting.fact(of: replied(), at: "qinglong", rows).value == .one)
    let pooled = try setting.fact(of: replied(), at: "kunyang", rows)
    #expect(pooled.detail("activated") == Rational(3))
    #expect(pooled.value == (try quotient(2, 3)))
    #expect(pooled.records.count == 2)
  }

  @Test func eventsOfAnyActorAndOfEarlierPeriodsBelongToACase() throws {
    let rows = [
      event("回复.公布", "2023-11-01", ["case": "1", "actor": "街道办"]), event("议题.提出", "2024-03-01", ["case": "1"]),
    ]
    // Anchored at its earliest event the case belongs to last year; at the topic, to this one.
    #expect(try Setting().fact(of: replied(), rows).reasonCode == "measure.no-cases")
    #expect(try Setting().fact(of: replied(anchor: "议题.提出"), rows).value == .one)
    #expect(try Setting().fact(of: replied(anchor: "议题.分类"), rows).reasonCode == "measure.no-cases")
  }

  @Test func theAnchorLiesInThePeriodWithItsWholeSpan() throws {
    func fact(_ time: String) throws -> Fact {
      try Setting(cutoff: "2026-01-01").fact(of: replied(), [event("回复.公布", time, ["case": "1"])])
    }
    for time in ["2024", "2024-12", "2024-12-31"] { #expect(try fact(time).value == .one, "\(time)") }
    for time in ["2023", "2025", "2025-01-01", "2023-12-31T23:59:59.999999999+08:00"] {
      #expect(try fact(time).value == nil, "\(time)")
    }
  }

  @Test func aCoarseTimeAcrossTheCutoffIsNotSeen() throws {
    let rows = [event("议题.提出", "2024-05-01", ["case": "1"]), event("回复.公布", "2024-06", ["case": "1"])]
    #expect(try Setting(cutoff: "2024-07-01").fact(of: replied(), rows).value == .one)
    #expect(try Setting(cutoff: "2024-06-30").fact(of: replied(), rows).value == .zero)
  }

  @Test(arguments: [
    (#"case.has("议题.分类")"#, 1), (#"!case.has("议题.分类")"#, 2), (#"case.count("议题.提出") > 1"#, 1),
    (#"case.count("回复.公布") == 0"#, 2), (#"case.first("议题.提出").channel == "热线""#, 2),
    (#"case.last("议题.提出").channel == "热线""#, 1), (#"case.first("议题.提出").x["预算"] > 100"#, 1),
    (#"has(case.first("议题.提出").x["预算"])"#, 2), (#"case.first("回复.公布").note == "x""#, 0),
    (#"case.first("议题.提出").time < case.last("议题.提出").time"#, 1),
  ])
  func conditionsActivate(condition: String, cases: Int) throws {
    let rows = [
      event("议题.提出", "2024-03-01", ["case": "1", "channel": "热线", "x.预算": "100.5"]),
      event("议题.提出", "2024-03-05", ["case": "1", "channel": "来访"]),
      event("议题.分类", "2024-03-06", ["case": "1"]),
      event("议题.提出", "2024-03-01", ["case": "2", "channel": "热线", "x.预算": "99"]),
      event("回复.公布", "2024-03-05", ["case": "2"]),
      event("议题.提出", "2024-03-01", ["case": "3", "channel": "微信"]),
    ]
    #expect(try activated(condition, rows) == cases)
  }

  @Test func anUndecidedConditionDoesNotActivateAndIsCounted() throws {
    let rows = [
      event("议题.提出", "2024-03-01", ["case": "1"]),
      event("议题.提出", "2024-03-01", ["case": "2", "channel": "热线"]),
    ]
    let fact = try Setting().fact(of: replied(#"case.first("议题.提出").channel == "热线""#), rows)
    #expect(fact.detail("activated") == .one)
    #expect(fact.records.undecided == 1)
  }

  @Test func amongTiedOccurrencesTheOrderOfTheFileDoesNotMatter() throws {
    let setting = try Setting()
    let condition = try setting.caseCondition(
      #"case.first("议题.提出").channel == "热线" && case.last("议题.提出").channel == "微信""#, activities: activities)
    let measure = MeasureDefinition.stages(
      StagesDefinition(cases: CaseSelection(condition: condition), allOf: ["议题.提出"], by: .any))
    // By id, as bytes: "10" before "9"; of two without an id, by the channel's bytes.
    let withIDs = [
      event("议题.提出", "2024-03-01", ["case": "1", "id": "9", "channel": "微信"]),
      event("议题.提出", "2024-03-01", ["case": "1", "id": "10", "channel": "热线"]),
    ]
    let withoutIDs = [
      event("议题.提出", "2024-03-01", ["case": "1", "channel": "热线"]),
      event("议题.提出", "2024-03-01", ["case": "1", "channel": "微信"]),
    ]
    #expect("微信".utf8.lexicographicallyPrecedes("热线".utf8))
    #expect(try setting.fact(of: measure, withIDs).value == .one)
    #expect(try setting.fact(of: measure, withIDs.reversed()).value == .one)
    #expect(try setting.fact(of: measure, withoutIDs).value == nil)
    #expect(try setting.fact(of: measure, withoutIDs.reversed()).value == nil)
  }

  @Test func atTheSameMidnightTheCoarserComesFirst() throws {
    let rows = ["2024-01-01T00:00:00+08:00", "2024-01-01", "2024-01", "2024"].enumerated().map {
      event("议题.提出", $1, ["case": "1", "channel": "\($0)"])
    }
    let condition = #"case.first("议题.提出").channel == "3" && case.last("议题.提出").channel == "0""#
    #expect(try activated(condition, rows) == 1)
  }

  @Test func recordsAreIndependentByTheirSourceAndRecorder() throws {
    func row(_ number: Int, _ source: String, _ recorder: String) -> [String: String] {
      event("回复.公布", "2024-03-01", ["case": "\(number)", "source": source, "recorded_by": recorder])
    }
    let rows = [
      row(1, "", ""), row(2, "self-reported", ""), row(3, "self-reported", "街道办"), row(4, "system", ""),
      row(5, "system", "居委会"), row(6, "survey", "街道办"), row(7, "press", "晚报"), row(8, "", "居民"),
      row(9, "", "residents-committee"), row(10, "", "志愿者小李"),
    ]
    let setting = try Setting()
    // 4, 6, 7 and 8.
    #expect(try setting.fact(of: replied(), rows).records == RecordTally(count: 10, undecided: 0, independent: 4))
    #expect(try setting.fact(of: .count(setting.selection()), rows).records.independent == 4)
    // For the sub-district office: 4, 5, 7, 8 and 9.
    #expect(try setting.fact(of: replied(), actor: .subdistrictOffice, rows).records.independent == 5)
  }
}
