import Diagnostics
import Measurement
import Quantities
import Reports
import Testing

@Suite("How a measured value is shown")
struct MeasuredValueTests {
  private func text(
    _ numerator: Int, _ denominator: Int, _ unit: MeasureUnit, times per: Int? = nil, isQuotient: Bool = true
  ) throws -> LocalizedText? {
    let value = try #require((Rational(numerator) * Rational(per ?? 1)).divided(by: Rational(denominator)))
    let fact = Fact(
      .value(value), numerator: isQuotient ? Rational(numerator) : nil,
      denominator: isQuotient ? Rational(denominator) : nil, unit: unit,
      details: per.map { [Fact.Detail("per", Rational($0))] } ?? [])
    return MeasuredValue.text(of: fact)
  }

  @Test("a share is a quotient and per cent")
  func share() throws {
    #expect(try text(1, 4, .share) == LocalizedText(english: "1/4 = 0.25 (25.0%)", chinese: "1/4 = 0.25（25.0%）"))
  }

  @Test("a ratio is no percentage")
  func ratio() throws {
    #expect(try text(20, 3, .ratio) == LocalizedText("20/3 ≈ 6.666667"))
  }

  @Test("a rate says by how much the quotient is multiplied")
  func rate() throws {
    #expect(try text(90, 6000, .rate, times: 1000) == LocalizedText("90/6000 × 1000 = 15"))
  }

  @Test("an index stands for itself")
  func index() throws {
    #expect(try text(19, 30, .index, isQuotient: false) == LocalizedText("≈ 0.633333"))
    #expect(try text(3, 4, .index, isQuotient: false) == LocalizedText("0.75"))
  }

  @Test("days between civil dates are counted in calendar days")
  func gap() throws {
    #expect(
      try text(41, 1, .calendarDays, isQuotient: false)
        == LocalizedText(english: "41 calendar days", chinese: "41 自然日"))
  }
}
