import Quantities
import TestSupport
import Testing

@testable import Expressions

/// Operations on exact decimals.
struct ArithmeticTests {
  @Test func quotientAndRemainderOfWholesBelongTogether() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let left = try #require(ExactDecimal(exactly: generator.integer(in: -1_000...1_000)))
      let right = try #require(ExactDecimal(exactly: generator.integer(in: -9...9)))
      let quotient = Arithmetic.divideWhole.result(left, right)
      let remainder = Arithmetic.remainder.result(left, right)
      guard right != .zero else {
        #expect(quotient == nil && remainder == nil)
        continue
      }
      let (whole, rest) = (try #require(quotient), try #require(remainder))
      let product = try #require(Arithmetic.multiply.result(whole, right))
      #expect(Arithmetic.add.result(product, rest) == left)
    }
  }

  @Test func fractionsHaveNoWholeQuotient() throws {
    let half = try ExactDecimal("0.5")
    #expect(Arithmetic.divideWhole.result(half, .one) == nil)
    #expect(Arithmetic.remainder.result(.one, half) == nil)
    #expect(Arithmetic.divide.result(half, .one) == half)
  }
}
