internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

@Suite struct LongestGapMeasureTests {
  private func fact(_ times: [String], at unit: String = "jinning") throws -> Fact {
    let setting = try Setting()
    return try setting.fact(of: .longestGap(setting.selection()), at: unit, times.map { event("公示.更新", $0) })
  }

  /// The gap of a period in a zone that is not the setting's.
  private func gap(from: String, to: String, zone: String, _ times: [String]) throws -> Rational? {
    let zone = try #require(TimeZoneRules(fixedOffset: zone))
    let setting = try Setting()
    func instant(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: zone).start }
    let period = try #require(Period(from: instant(from), to: instant(to), zone: zone))
    let plan = MeasurePlan(
      indicators: [try setting.indicator(.longestGap(setting.selection()))], units: setting.units, period: period)
    var engine = MeasurementEngine(plan: plan)
    engine.add(try EventRows(times.map { event("公示.更新", $0) }, units: setting.units, zone: zone).batch())
    return try engine.finish().fact(unit: 0, indicator: 0)?.value
  }

  @Test(arguments: [
    ([], 366), (["2024-01-01"], 366), (["2024-12-31"], 365), (["2024-07-01"], 184),
    (["2024-09-01", "2024-03-01", "2024-05-01", "2024-05-01"], 123),
    (["2024-01-31T23:59:59+08:00", "2024-12-01T00:00:00+08:00"], 305),
  ])
  func isTheGreatestDifferenceBetweenNeighbours(times: [String], days: Int) throws {
    let fact = try fact(times)
    #expect(fact.value == Rational(days))
    #expect(fact.evidence == times.count)
    #expect(fact.unit == .calendarDays)
    #expect(fact.numerator == nil && fact.denominator == nil)
  }

  @Test func aCoarseEventStandsForItsFirstDay() throws {
    #expect(try fact(["2024-07"]).value == Rational(184))
    #expect(try fact(["2024", "2024-12-01"]).value == Rational(335))
  }

  @Test func daysAreThoseOfTheZone() throws {
    // 23:30 on the 1st in UTC is the 2nd in UTC+8.
    #expect(try fact(["2024-07-01T23:30:00Z"]).value == Rational(183))
    #expect(try gap(from: "2024-07-01", to: "2024-07-11", zone: "UTC", ["2024-07-08T23:30:00Z"]) == Rational(7))
    #expect(try gap(from: "2024-07-01", to: "2024-07-11", zone: "+08:00", ["2024-07-08T23:30:00Z"]) == Rational(8))
  }

  @Test func endsThatAreNoMidnightsStandForTheirDays() throws {
    let (noon, evening) = ("2024-07-01T12:00:00+08:00", "2024-07-10T20:00:00+08:00")
    #expect(try gap(from: noon, to: evening, zone: "+08:00", []) == Rational(9))
    #expect(try gap(from: noon, to: evening, zone: "+08:00", ["2024-07-04"]) == Rational(6))
    #expect(try gap(from: noon, to: "2024-07-01T13:00:00+08:00", zone: "+08:00", []) == .zero)
  }

  @Test func aSubdistrictKnowsNoGapThatOneOfItsCommunitiesFills() throws {
    let setting = try Setting()
    let rows = [
      event("a", "2024-04-01"), event("a", "2024-08-01", ["community": "qinglong"]),
      event("a", "2024-10-01", ["community": "", "subdistrict": "kunyang"]),
    ]
    #expect(try setting.fact(of: .longestGap(setting.selection()), at: "kunyang", rows).value == Rational(122))
    #expect(try setting.fact(of: .longestGap(setting.selection()), rows).value == Rational(275))
  }
}
