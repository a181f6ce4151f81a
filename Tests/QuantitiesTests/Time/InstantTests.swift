import Quantities
import Testing

@Suite struct InstantTests {
  @Test func splitsIntoSecondAndNanosecondAlsoBefore1970() {
    let before = Instant(nanoseconds: -1)
    #expect(before.second == -1)
    #expect(before.nanosecond == 999_999_999)
    #expect(Instant(nanoseconds: -1_000_000_000).second == -1)
    #expect(Instant(nanoseconds: -1_000_000_000).nanosecond == 0)
    #expect(Instant(nanoseconds: 1_500_000_000).second == 1)
    #expect(Instant(nanoseconds: .min).nanosecond >= 0)
  }

  @Test func givesNoResultRatherThanAWrongOne() {
    let last = Instant(nanoseconds: .max)
    #expect(last.adding(nanoseconds: 1) == nil)
    #expect(last.adding(nanoseconds: -1) == Instant(nanoseconds: .max - 1))
    #expect(Instant(nanoseconds: .min).adding(nanoseconds: -1) == nil)
    #expect(last.nanoseconds(since: Instant(nanoseconds: -1)) == nil)
    #expect(last.nanoseconds(since: Instant(nanoseconds: 0)) == .max)
    #expect(Instant(second: .max) == nil)
    #expect(Instant(second: .min) == nil)
    #expect(Instant(second: 9_223_372_036, nanosecond: 999_999_999) == nil)
    #expect(Instant(second: -2, nanosecond: 5)?.nanoseconds == -1_999_999_995)
  }
}
