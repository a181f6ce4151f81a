import BigInt
import TestSupport
import Testing

@testable import Quantities

/// No result is farther from the truth than its stated error: the truth is computed with twice as many places.
@Suite struct ElementaryFunctionsTests {
  private let rough = ElementaryFunctions(bits: 256)
  private let fine = ElementaryFunctions(bits: 512)

  /// Whether two enclosures of one number, with 256 and 512 places, meet.
  private func meet(_ rough: Enclosure?, _ fine: Enclosure?) -> Bool {
    guard let rough, let fine else { return true }
    return (rough.value << 256 - fine.value).magnitude <= (rough.error << 256 + fine.error).magnitude
  }

  private func number(_ bits: Int, _ random: inout SeededGenerator) -> BigInt {
    BigInt(BigUInt.randomInteger(withMaximumWidth: bits, using: &random))
  }

  @Test func logarithmsOfSmallNumbersStayWithinTheirErrors() {
    for number in BigUInt(1)...300 { #expect(meet(rough.ln(number), fine.ln(number)), "\(number)") }
    #expect(rough.ln(1).value.isZero)
    #expect(rough.ln(2).error < BigInt(1) << 20, "an error of 2⁻²³⁶ at most")
  }

  @Test func nothingStraysFromTheTruthByMoreThanItsError() {
    let seed: UInt64 = 256
    var random = SeededGenerator(seed: seed)
    for round in 0..<150 {
      let whole = number(random.integer(in: 1...400), &random).magnitude + 1
      #expect(meet(rough.ln(whole), fine.ln(whole)), "seed \(seed), round \(round)")
      let power = number(random.integer(in: 1...260), &random) * (random.chance(percent: 50) ? 1 : -1)
      let exact = rough.exponential(Enclosure(power, error: 0))
      #expect(meet(exact, fine.exponential(Enclosure(power << 256, error: 0))), "seed \(seed), round \(round)")
      // What goes in with an error comes out with one that covers both ends.
      let error = number(200, &random)
      let positive = number(256, &random) + 1
      for end in [error, -error] {
        let powers = (Enclosure(power, error: error), Enclosure((power + end) << 256, error: 0))
        #expect(meet(rough.exponential(powers.0), fine.exponential(powers.1)), "seed \(seed), round \(round)")
        let share = positive / 7
        let numbers = (Enclosure(positive, error: share), Enclosure((positive + end.signum() * share) << 256, error: 0))
        #expect(meet(rough.ln(numbers.0), fine.ln(numbers.1)), "seed \(seed), round \(round)")
        #expect(
          meet(rough.quotient(powers.0, numbers.0), fine.quotient(powers.1, numbers.1)), "seed \(seed), round \(round)")
      }
    }
  }

  @Test func exponentialsBesideMultiplesOfTheLogarithmOfTwoStayWithinTheirErrors() {
    for multiple in stride(from: -60, through: 60, by: 3) {
      for offset in -2...2 {
        let power = rough.ln(2).value * BigInt(multiple) + BigInt(offset)
        let (first, second) = (
          rough.exponential(Enclosure(power, error: 0)), fine.exponential(Enclosure(power << 256, error: 0))
        )
        #expect(meet(first, second), "\(multiple), \(offset)")
        #expect(first != nil)
      }
    }
  }

  @Test func gives0WhereAnExponentialIsBelowTheLastPlace() {
    let power = -(BigInt(1) << 256) * 1_000_000_000_000_000_000
    #expect(rough.exponential(Enclosure(power, error: 1)) == Enclosure(0, error: 1))
  }

  @Test func givesNothingOfWhatIsKnownTooBadly() {
    #expect(rough.exponential(Enclosure(5, error: BigInt(1) << 255)) == nil)
    #expect(rough.ln(Enclosure(5, error: 5)) == nil)
    #expect(rough.quotient(Enclosure(1, error: 0), Enclosure(5, error: 5)) == nil)
  }
}
