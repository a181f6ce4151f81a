import BigInt
import Foundation
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

extension RationalTests {
  /// The same arithmetic with whole numbers of any size and nothing else.
  private struct Naive: Equatable {
    var top: BigInt
    var bottom: BigInt

    init(_ top: BigInt, _ bottom: BigInt) {
      let divisor = top.greatestCommonDivisor(with: bottom) * (bottom < 0 ? -1 : 1)
      (self.top, self.bottom) = (top / divisor, bottom / divisor)
    }

    init(_ value: Rational) { (top, bottom) = (value.numerator, value.denominator) }
  }

  /// Whole numbers around the ends of 64 and 128 bits, small ones, and any.
  private static func whole(_ random: inout SeededGenerator) -> BigInt {
    let ends: [BigInt] = [0, 1, 2, 10, BigInt(Int64.max), BigInt(Int64.min), BigInt(Int128.max), BigInt(1) << 127]
    let sign: BigInt = Bool.random(using: &random) ? 1 : -1
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return sign
        * (ends[Int.random(in: 0..<ends.count, using: &random)] + BigInt(Int.random(in: -2...2, using: &random)))
    case 1: return sign * BigInt(Int.random(in: 0..<100, using: &random))
    case 2: return sign * BigInt(Int64.random(in: 0...Int64.max, using: &random))
    default:
      return sign * (BigInt(1) << Int.random(in: 0..<140, using: &random))
        + BigInt(Int.random(in: 0..<9, using: &random))
    }
  }

  @Test func countsLikeWholeNumbersOfAnySizeWhereverTheWidthChanges() throws {
    var random = SeededGenerator(seed: 64_128)
    for round in 0..<4_000 {
      let wholes = (0..<4).map { _ in Self.whole(&random) }
      guard let left = Rational(wholes[0], over: wholes[1]), let right = Rational(wholes[2], over: wholes[3]) else {
        #expect(wholes[1] == 0 || wholes[3] == 0)
        continue
      }
      let (a, b) = (Naive(wholes[0], wholes[1]), Naive(wholes[2], wholes[3]))
      let place: Comment = "round \(round): \(wholes)"
      #expect(Naive(left) == a && Naive(right) == b, place)
      #expect(Naive(left + right) == Naive(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom), place)
      #expect(Naive(left - right) == Naive(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom), place)
      #expect(Naive(left * right) == Naive(a.top * b.top, a.bottom * b.bottom), place)
      #expect(
        left.divided(by: right).map(Naive.init) == (b.top == 0 ? nil : Naive(a.top * b.bottom, a.bottom * b.top)), place
      )
      #expect((left < right) == (a.top * b.bottom < b.top * a.bottom), place)
      #expect((left == right) == (a == b) && (left - right).isZero == (a == b), place)
      #expect(left.isNegative == (a.top < 0) && left.isZero == (a.top == 0), place)
      // Halves go to the even neighbour, whatever the width.
      let places = Int.random(in: 0...20, using: &random)
      let scaled = BigInt(10).power(places) * a.top.magnitude.asBigInt
      var (units, rest) = scaled.quotientAndRemainder(dividingBy: a.bottom)
      if rest * 2 > a.bottom || (rest * 2 == a.bottom && units % 2 == 1) { units += 1 }
      let digits = left.rounded(places: places).filter { $0 != "." }
      #expect(BigInt(digits) == (a.top < 0 ? -units : units), place)
      #expect(digits.hasPrefix("-") == (a.top < 0 && units > 0), place)
    }
  }
}

extension RationalTests {
  @Test func aFractionIsKeptAndReadBack() throws {
    let values = [Rational.zero, Rational(-7), Rational(1, over: 3), Rational(BigInt(1) << 200, over: 3)].compactMap(
      \.self)
    let kept = try JSONEncoder().encode(values)
    #expect(try JSONDecoder().decode([Rational].self, from: kept) == values)
  }

  @Test(arguments: [
    "1/0", "", "1/2/3", "甲", String(repeating: "7", count: 10_001), "1/" + String(repeating: "7", count: 100_000),
  ])
  func whatNobodyKeptIsNotRead(text: String) throws {
    let kept = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Rational].self, from: kept) }
  }
}

extension BigUInt {
  fileprivate var asBigInt: BigInt { BigInt(sign: .plus, magnitude: self) }
}
