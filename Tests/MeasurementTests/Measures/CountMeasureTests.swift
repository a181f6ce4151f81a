internal import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct CountMeasureTests {
  @Test func countsMatchingEventsOfThePeriodAndTheActor() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .count(setting.selection(#"activity == "议事会.召开""#)),
      [
        event("议事会.召开", "2024-03-01T09:00:00+08:00"),
        event("议事会.召开", "2024-03-02"),
        event("议事会.召开", "2024-03-02", ["actor": "resident"]),
        event("回复.公布", "2024-03-03"),
        event("议事会.召开", "2023-12-31T23:59:59.999999999+08:00"),
        event("议事会.召开", "2025-01-01T00:00:00+08:00"),
      ])
    #expect(fact.value == Rational(2))
    #expect(fact.unit == .events)
    #expect(fact.evidence == 2)
    #expect(fact.records.count == 2)
    #expect(fact.numerator == nil && fact.denominator == nil)
  }

  @Test func coarseTimesCountOnlyWithTheirWholeSpan() throws {
    let setting = try Setting()
    let rows = ["2024", "2024-12", "2024-12-31", "2023", "2025-01-01", "2024-01-01"].map { event("a", $0) }
    #expect(try setting.fact(of: .count(setting.selection()), rows).value == Rational(4))
  }

  @Test func undecidedEventsDoNotMatchAndAreCounted() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .count(setting.selection("participants >= 10")),
      [
        event("a", "2024-05-01", ["participants": "10"]),
        event("a", "2024-05-02", ["participants": "9.99"]),
        event("a", "2024-05-03"),
        event("a", "2024-05-04", ["actor": "居民"]),
        event("a", "2023-05-04"),
      ])
    #expect(fact.value == .one)
    #expect(fact.records == RecordTally(count: 1, undecided: 1))
  }

  @Test func noEventsAreZeroNotNothing() throws {
    let setting = try Setting()
    let fact = try setting.fact(of: .count(setting.selection()), [])
    #expect(fact.value == .zero)
    #expect(fact.evidence == 0)
  }

  @Test func aSubdistrictHasTheEventsOfItsSubtree() throws {
    let setting = try Setting()
    let measure = try MeasureDefinition.count(setting.selection(by: .any))
    let rows = [
      event("a", "2024-05-01"), event("a", "2024-05-01", ["community": "qinglong"]),
      event("a", "2024-05-01", ["community": "", "subdistrict": "kunyang", "actor": "街道办"]),
    ]
    #expect(try setting.fact(of: measure, at: "jinning", rows).value == .one)
    #expect(try setting.fact(of: measure, at: "qinglong", rows).value == .one)
    #expect(try setting.fact(of: measure, at: "kunyang", rows).value == Rational(3))
  }
}
