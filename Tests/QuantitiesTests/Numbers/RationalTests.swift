import BigInt
import Quantities
import TestSupport
import Testing

@Suite struct RationalTests {
  @Test(arguments: [
    ("0.0000005", "0.000000"), ("0.0000015", "0.000002"), ("0.0000025", "0.000002"), ("-0.0000005", "0.000000"),
    ("-0.0000015", "-0.000002"), ("99.9999995", "100.000000"), ("12", "12.000000"),
  ])
  func roundsHalfToEvenAtSixPlaces(text: String, expected: String) throws {
    #expect(Rational(try ExactDecimal(text)).rounded(places: 6) == expected)
  }

  @Test func oneThirdIsNotTheDecimalThatADoubleWouldGive() throws {
    let third = try #require(Rational(1, over: 3))
    #expect(third + third + third == Rational.one)
    #expect(third.rounded(places: 20) == "0.33333333333333333333")
  }

  @Test func tenthsAddUpWhateverTheOrder() throws {
    let (a, b, c) = (try ExactDecimal("0.1"), try ExactDecimal("0.2"), try ExactDecimal("0.3"))
    #expect((Rational(a) + Rational(b)) + Rational(c) == (Rational(c) + Rational(b)) + Rational(a))
    #expect(Rational(a) + Rational(b) == Rational(c))
  }

  @Test func floorGoesDownBelowZero() throws {
    #expect(Rational(try ExactDecimal("-0.5")).floor == -1)
    #expect(Rational(try ExactDecimal("-2")).floor == -2)
    #expect(Rational(try ExactDecimal("2.9")).floor == 2)
  }
}
