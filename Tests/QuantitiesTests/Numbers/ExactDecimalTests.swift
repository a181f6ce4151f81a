import Quantities
import TestSupport
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("+3.250", "3.25"), ("007", "7"), ("0.000000000000000001", "0.000000000000000001"),
    ("999999999999999999.999999999999999999", "999999999999999999.999999999999999999"),
    ("1.0000000000000000000", "1"), ("000000000000000000001", "1"),
  ])
  func readsAndWritesDecimals(text: String, expected: String) throws {
    #expect(try ExactDecimal(text).description == expected)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1e3", "1 000", "1,5", "１２", "0x10", "--1", "1.2.3", "+"])
  func refusesWhatIsNotADecimal(text: String) {
    #expect(throws: ExactDecimal.ParseFailure.malformed) { try ExactDecimal(text) }
  }

  @Test func refusesMoreDigitsThanItCanKeep() {
    #expect(throws: ExactDecimal.ParseFailure.tooLarge) { try ExactDecimal("1000000000000000000") }
    #expect(throws: ExactDecimal.ParseFailure.tooPrecise) { try ExactDecimal("0.0000000000000000001") }
  }

  @Test func givesNoResultRatherThanAnInexactOne() throws {
    let large = try ExactDecimal("999999999999999999")
    #expect(large.adding(.one) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(ExactDecimal.one.divided(by: ExactDecimal(3)) == nil)
    #expect(ExactDecimal.one.divided(by: .zero) == nil)
    #expect(ExactDecimal.one.divided(by: ExactDecimal(8))?.description == "0.125")
  }

  @Test func agreesWithRationalsOnRandomNumbers() throws {
    let seed: UInt64 = 20_240_501
    var random = SeededGenerator(seed: seed)
    for round in 0..<500 {
      let left = try ExactDecimal("\(random.integer(in: -99_999...99_999)).\(random.integer(in: 0...999))")
      let right = try ExactDecimal("\(random.integer(in: -99_999...99_999)).\(random.integer(in: 0...999))")
      let product = try #require(left.multiplied(by: right))
      #expect(Rational(product) == Rational(left) * Rational(right), "seed \(seed), round \(round)")
      #expect(try ExactDecimal(product.description) == product, "seed \(seed), round \(round)")
      let sum = try #require(left.adding(right))
      #expect(Rational(sum) == Rational(left) + Rational(right), "seed \(seed), round \(round)")
    }
  }
}
