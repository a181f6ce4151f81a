internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct SumMeasureTests {
  @Test func addsExactlyAndLeavesOutMissingNumbers() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .sum(of: "hours", setting.selection()),
      ["0.1", "0.2", "", "-0.05"].map { event("志愿.服务", "2024-05-01", ["hours": $0]) })
    #expect(fact.value == Rational(try decimal("0.25")))
    #expect(fact.evidence == 3)
    #expect(fact.records.count == 4)
    #expect(fact.unit == .number)
    #expect(fact.numerator == nil)
  }

  @Test func noEventsSumToZero() throws {
    let setting = try Setting()
    let fact = try setting.fact(of: .sum(of: "hours", setting.selection()), [])
    #expect(fact.value == .zero)
    #expect(fact.evidence == 0)
  }

  @Test func eventsOfWhichNoneHasTheNumberAreNoEvidence() throws {
    let setting = try Setting()
    let fact = try setting.fact(of: .sum(of: "hours", setting.selection()), [event("a", "2024-05-01")])
    #expect(fact.reasonCode == "measure.no-numbers")
    #expect(fact.evidence == 0)
  }

  @Test func sumsMayBeLargerThanAnyNumberOfALog() throws {
    let setting = try Setting()
    let large = "999999999999999999.999999999999999999"
    let fact = try setting.fact(
      of: .sum(of: "points", setting.selection()),
      Array(repeating: event("a", "2024-05-01", ["points": large]), count: 400))
    #expect(fact.value == Rational(try decimal(large)) * Rational(400))
  }
}
