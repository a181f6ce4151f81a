internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct RetentionMeasureTests {
  /// Records of persons at times, as `person time`.
  private static func rows(_ texts: [String]) -> [[String: String]] {
    texts.map { text in
      let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      return event("志愿.服务", parts[1], ["person": parts[0]])
    }
  }

  private func fact(_ texts: [String], split: String? = nil) throws -> Fact {
    let setting = try Setting()
    let definition = RetentionDefinition(
      split: try split.map { try #require(CivilDate($0)) }, events: try setting.selection())
    return try setting.fact(of: .retention(definition), Self.rows(texts))
  }

  @Test func isTheShareOfTheFirstPartThatIsThereInTheSecond() throws {
    let fact = try fact([
      "张三 2024-03-04", "李四 2024-05-11", "张三 2024-06-01", "王五 2024-07-01", "李四 2024-07-02", "李四 2024-08-02",
      "赵六 2024-11-09", " 2024-03-04", " 2024-09-04",
    ])
    #expect(fact.value == (try quotient(1, 3)))
    #expect(fact.evidence == 3)
    #expect(fact.unit == .share)
    #expect(fact.detail("first-part") == Rational(3) && fact.detail("returned") == .one)
    #expect(fact.numerator == nil && fact.denominator == nil)
    #expect(fact.records.count == 9)
  }

  @Test func theSecondPartBeginsWithTheDayOfTheSplit() throws {
    let texts = ["甲 2024-01-01", "甲 2024-03-05", "乙 2024-03-04", "乙 2024-03-04T23:59:59+08:00"]
    #expect(try fact(texts, split: "2024-03-05").value == (try quotient(1, 2)))
    #expect(try fact(texts, split: "2024-03-06").value == .zero)
    #expect(try fact(["甲 2024-01-01", "甲 2024-03-04T16:00:00Z"], split: "2024-03-05").value == .one)
  }

  @Test func aCoarseEventIsOfItsFirstDay() throws {
    #expect(try fact(["甲 2024", "甲 2024-07-02"]).value == .one)
    #expect(try fact(["甲 2024-07", "甲 2024-07-02"]).value == .one)
    #expect(try fact(["甲 2024-07", "甲 2024-07-02"], split: "2024-07-01").reasonCode == "measure.no-first-part")
  }

  @Test func nobodyInTheFirstPartIsNoEvidence() throws {
    let fact = try fact(["甲 2024-07-02", " 2024-01-01"])
    #expect(fact.reasonCode == "measure.no-first-part")
    #expect(fact.evidence == 0)
    #expect(try self.fact(["甲 2024-07-01"], split: "2023-01-01").reasonCode == "measure.no-first-part")
    #expect(try self.fact(["甲 2024-07-01"], split: "2026-01-01").value == .zero)
  }

  @Test(
    "the second half begins half the days, rounded up, after the first day",
    arguments: [
      // 4 days, 5 days, 1 day; ends that are no midnights.
      ("2024-07-01", "2024-07-05", "2024-07-03"), ("2024-07-01", "2024-07-06", "2024-07-04"),
      ("2024-07-01", "2024-07-02", "2024-07-02"),
      ("2024-07-01T12:00:00+08:00", "2024-07-05T00:00:00+08:00", "2024-07-03"),
      ("2024-07-01T12:00:00+08:00", "2024-07-05T00:00:00.000000001+08:00", "2024-07-04"),
    ])
  func half(from: String, to: String, second: String) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let setting = try Setting()
    func instant(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: zone).start }
    let period = try #require(Period(from: instant(from), to: instant(to), zone: zone))
    let plan = MeasurePlan(
      indicators: [try setting.indicator(.retention(RetentionDefinition(events: setting.selection())))],
      units: setting.units, period: period)
    func firstPart(_ time: String) throws -> Int? {
      var engine = MeasurementEngine(plan: plan)
      engine.add(try setting.events(Self.rows(["甲 \(time)"])).batch())
      return try engine.finish().fact(unit: 0, indicator: 0)?.evidence
    }
    let midnight = try #require(CivilDate(second).flatMap { zone.midnight(of: $0) })
    let before = try #require(midnight.adding(nanoseconds: -1))
    #expect(try firstPart(LogTime(before).text(in: zone)) == 1)
    #expect(try firstPart(LogTime(midnight).text(in: zone)) == 0)
  }

  @Test func whoComesBackInAnotherCommunityComesBackInTheSubdistrict() throws {
    let setting = try Setting()
    let rows = Self.rows(["甲 2024-01-01", "乙 2024-01-01", "甲 2024-08-01"])
    let moved = rows.enumerated().map { $0 == 2 ? $1.merging(["community": "qinglong"]) { $1 } : $1 }
    let measure = MeasureDefinition.retention(RetentionDefinition(events: try setting.selection()))
    #expect(try setting.fact(of: measure, moved).value == .zero)
    #expect(try setting.fact(of: measure, at: "kunyang", moved).value == (try quotient(1, 2)))
  }
}
