internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct DelayMeasureTests {
  private func delay(
    in unit: DelayDefinition.Unit = .days, p: String = "0.5", method: PercentileDefinition.Method = .linear,
    anchor: String? = nil, cutoff: String? = nil, _ rows: [[String: String]]
  ) throws -> Fact {
    try Setting(cutoff: cutoff).fact(
      of: .delay(
        DelayDefinition(
          cases: CaseSelection(anchor: anchor), from: "议题.提出", to: "回复.公布",
          percentile: PercentileDefinition(p: decimal(p), method: method), unit: unit)), rows)
  }

  private func raised(_ name: String, _ time: String) -> [String: String] { event("议题.提出", time, ["case": name]) }
  private func replied(_ name: String, _ time: String) -> [String: String] { event("回复.公布", time, ["case": name]) }

  @Test func isAPercentileOfTheDaysBetween() throws {
    let fact = try delay([
      raised("甲", "2024-03-01T08:00:00+08:00"), replied("甲", "2024-03-03T20:00:00+08:00"),
      replied("乙", "2024-03-11T00:00:00+08:00"), raised("乙", "2024-03-01T00:00:00+08:00"),
      raised("丙", "2024-05-01"),
    ])
    // 2.5 and 10 days; the third case is open.
    #expect(fact.value == Rational(try decimal("6.25")))
    #expect(fact.unit == .days)
    #expect(fact.evidence == 2)
    #expect(fact.details.map(\.name) == ["activated", "satisfied", "vacuous", "open"])
    #expect(fact.details.map(\.value) == [3, 2, 0, 1].map { Rational($0) })
    #expect(fact.numerator == nil && fact.denominator == nil)
    #expect(fact.records.count == 5)
  }

  @Test(arguments: [
    (DelayDefinition.Unit.seconds, "3600.000000001"), (.hours, "1.000000000000277778"), (.calendarDays, "1"),
  ])
  func unitsAreExact(unit: DelayDefinition.Unit, expected: String) throws {
    let fact = try delay(
      in: unit, [raised("甲", "2024-03-01T23:30:00+08:00"), replied("甲", "2024-03-02T00:30:00.000000001+08:00")])
    #expect(fact.value?.rounded(places: 18).hasPrefix(expected) == true)
    if unit == .hours { #expect(fact.value == (try quotient(3_600_000_000_001, 3_600_000_000_000))) }
  }

  @Test func theReplyIsTheFirstOneNotStrictlyBefore() throws {
    let fact = try delay([
      replied("甲", "2024-02-01"), raised("甲", "2024-03-01T00:00:00+08:00"),
      replied("甲", "2024-03-06T00:00:00+08:00"), replied("甲", "2024-03-04T00:00:00+08:00"),
    ])
    #expect(fact.value == Rational(3))
  }

  @Test func theStartIsTheFirstOccurrence() throws {
    let fact = try delay([
      raised("甲", "2024-03-05T00:00:00+08:00"), raised("甲", "2024-03-01T00:00:00+08:00"),
      replied("甲", "2024-03-06T00:00:00+08:00"),
    ])
    #expect(fact.value == Rational(5))
  }

  @Test(arguments: DelayDefinition.Unit.allCases)
  func aReplyThatMayHaveBeenEarlierTheSameDayTookNoTime(unit: DelayDefinition.Unit) throws {
    let rows = [raised("甲", "2024-03-20T10:00:00+08:00"), replied("甲", "2024-03")]
    let fact = try delay(in: unit, rows)
    #expect(fact.value == .zero)
    #expect(fact.detail("satisfied") == .one)
  }

  @Test func aTiedEarlierTimeIsChosenBeforeALaterOne() throws {
    // The day 2024-03-20 is tied with 10:00 of it, and its first midnight comes before 11:00.
    let fact = try delay(
      in: .hours,
      [
        raised("甲", "2024-03-20T10:00:00+08:00"), replied("甲", "2024-03-20T11:00:00+08:00"),
        replied("甲", "2024-03-20"),
      ])
    #expect(fact.value == .zero)
  }

  @Test func repliesFromTheCutoffOnAreNotSeen() throws {
    let rows = [
      raised("甲", "2024-12-31T00:00:00+08:00"), replied("甲", "2025-01-10T00:00:00+08:00"),
      raised("乙", "2024-12-30T00:00:00+08:00"), replied("乙", "2025-02-01T00:00:00+08:00"),
    ]
    #expect(try delay(cutoff: "2025-02-01", rows).value == Rational(10))
    #expect(try delay(cutoff: "2025-02-01", rows).detail("open") == .one)
    #expect(try delay(rows).reasonCode == "measure.no-decided-cases")
    #expect(try delay(rows).evidence == 0)
  }

  @Test func casesWhoseStartIsEarlierBelongToAnEarlierPeriod() throws {
    let rows = [
      raised("甲", "2023-12-31"), raised("甲", "2024-01-05"), replied("甲", "2024-01-06"),
      replied("乙", "2024-01-06"),
    ]
    let fact = try delay(rows)
    #expect(fact.reasonCode == "measure.no-cases")
    #expect(fact.detail("activated") == .zero)
    #expect(fact.records.count == 0)
  }

  @Test func withAnotherAnchorACaseWithoutAStartIsOpen() throws {
    let fact = try delay(anchor: "回复.公布", [replied("甲", "2024-03-01")])
    #expect(fact.detail("activated") == .one)
    #expect(fact.detail("open") == .one)
  }

  @Test func nearestRankOfDelays() throws {
    let rows = (1...10).flatMap {
      [raised("案\($0)", "2024-03-01T00:00:00Z"), replied("案\($0)", "2024-03-01T00:00:0\($0 - 1)Z")]
    }
    #expect(try delay(in: .seconds, p: "0.9", method: .nearestRank, rows).value == Rational(8))
  }
}
