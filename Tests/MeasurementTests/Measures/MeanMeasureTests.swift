internal import Measurement
internal import Quantities
internal import Rubrics
internal import Testing

@Suite struct MeanMeasureTests {
  @Test func dividesTheSumByTheNumbersThatAreThere() throws {
    let setting = try Setting()
    let fact = try setting.fact(
      of: .mean(of: "rating", setting.selection()),
      ["4", "5", "", "4.5", "3"].map { event("满意度.评价", "2024-05-01", ["rating": $0]) })
    #expect(fact.value == (try quotient(33, 8)))
    #expect(fact.numerator == Rational(try decimal("16.5")))
    #expect(fact.denominator == Rational(4))
    #expect(fact.evidence == 4)
  }

  @Test func withoutANumberThereIsNoEvidence() throws {
    let setting = try Setting()
    let measure = try MeasureDefinition.mean(of: "rating", setting.selection())
    #expect(try setting.fact(of: measure, []).reasonCode == "measure.no-records")
    #expect(try setting.fact(of: measure, [event("a", "2024-05-01")]).reasonCode == "measure.no-numbers")
  }
}
