import Quantities
import Testing

@Suite struct FixedDecimalTests {
  private func number(_ text: String) throws -> FixedDecimal { FixedDecimal(rounding: try ExactDecimal(text)) }

  @Test func aRateRoundsOnceHoweverSmallItsFactor() throws {
    // 1 per 20,000,000 residents: the factor alone would have two digits left.
    let events = try number("123456")
    #expect(events.times(.one, over: try number("20000000")) == (try number("0.0061728")))
    #expect(events.times(try number("1000"), over: try number("30000")) == (try number("4115.2")))
    #expect(try number("1").times(.one, over: try number("-3")) == (try number("-0.333333333")))
  }

  @Test func nothingIsDividedByNought() { #expect(FixedDecimal.one.times(.one, over: .zero) == nil) }

  @Test func whatIsTooGreatBecomesTheGreatest() {
    let greatest = FixedDecimal(units: .max)
    #expect(greatest.times(greatest, over: .one) == greatest)
    #expect(greatest.times(greatest, over: greatest) == greatest)
  }
}
