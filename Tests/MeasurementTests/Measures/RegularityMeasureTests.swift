internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct RegularityMeasureTests {
  @Test func sharesOutMonthsWithEnoughEvents() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .regularity(every: .month, atLeast: 2, setting.selection()),
      ["2024-01-05", "2024-01-31T23:59:59+08:00", "2024-02-01T00:00:00+08:00", "2024-03", "2024-03-09"].map {
        event("例会.召开", $0)
      })
    #expect(fact.value == (try quotient(2, 12)))
    #expect(fact.details == [Fact.Detail("slots", Rational(12)), Fact.Detail("slots-met", Rational(2))])
    #expect(fact.numerator == Rational(2) && fact.denominator == Rational(12))
    #expect(fact.evidence == 5)
  }

  @Test func weeksAreISOWeeksThatTouchThePeriod() throws {
    let setting = try Setting()
    // 2024 begins on a Monday and ends on a Tuesday, so that 53 weeks touch it.
    let fact = try setting.fact(
      of: .regularity(every: .week, atLeast: 1, setting.selection()),
      ["2024-01-01", "2024-01-07", "2024-01-08", "2024-12-31", "2025-01-01"].map { event("a", $0) })
    #expect(fact.value == (try quotient(3, 53)))
  }

  @Test func aCoarseTimeStandsForItsFirstMidnight() throws {
    let setting = try Setting()
    let measure = try MeasureDefinition.regularity(every: .quarter, atLeast: 1, setting.selection())
    #expect(try setting.fact(of: measure, [event("a", "2024")]).value == (try quotient(1, 4)))
    #expect(try setting.fact(of: measure, [event("a", "2024"), event("a", "2024-04")]).value == (try quotient(2, 4)))
  }

  @Test func theCivilDayIsThatOfTheZone() throws {
    let setting = try Setting()
    let measure = try MeasureDefinition.regularity(every: .month, atLeast: 1, setting.selection())
    let rows = [event("a", "2024-01-31T16:00:00Z"), event("a", "2024-02-29T16:00:00Z")]
    #expect(try setting.fact(of: measure, rows).value == (try quotient(2, 12)))
    #expect(try setting.fact(of: measure, [event("a", "2024-02-01"), rows[0]]).value == (try quotient(1, 12)))
  }

  @Test func poolingAddsEventsSlotBySlot() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .regularity(every: .month, atLeast: 2, setting.selection()), at: "kunyang",
      [event("a", "2024-05-01"), event("a", "2024-05-20", ["community": "qinglong"]), event("a", "2024-06-01")])
    #expect(fact.value == (try quotient(1, 12)))
  }

  @Test func noEventIsNoSlotMet() throws {
    let setting = try Setting()
    #expect(
      try setting.fact(of: .regularity(every: .month, atLeast: 1, setting.selection()), []).value == .zero)
  }
}
