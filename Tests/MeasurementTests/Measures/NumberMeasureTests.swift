internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

/// What numbers add up to, and their mean.
@Suite struct NumberMeasureTests {
  @Test func aSumAddsExactlyAndLeavesOutMissingNumbers() throws {
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

  @Test func eventsOfWhichNoneHasTheNumberAreNoEvidenceForASum() throws {
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

  @Test func aMeanDividesTheSumByTheNumbersThatAreThere() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .mean(of: "rating", setting.selection()),
      ["4", "5", "", "4.5", "3"].map { event("满意度.评价", "2024-05-01", ["rating": $0]) })
    #expect(fact.value == (try quotient(33, 8)))
    #expect(fact.numerator == Rational(try decimal("16.5")))
    #expect(fact.denominator == Rational(4))
    #expect(fact.evidence == 4)
  }

  @Test func withoutANumberThereIsNoMean() throws {
    let setting = try Setting()
    let measure = try MeasureDefinition.mean(of: "rating", setting.selection())
    #expect(try setting.fact(of: measure, []).reasonCode == "measure.no-records")
    #expect(try setting.fact(of: measure, [event("a", "2024-05-01")]).reasonCode == "measure.no-numbers")
  }
}
