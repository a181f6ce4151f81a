import Quantities
import TestSupport
import Testing

@Suite struct LargestRemainderTests {
  @Test func theLargestFractionsGetWhatIsLeft() {
    // 333.33…, 333.33…, 333.33…: the first gets the one that is left.
    #expect(LargestRemainder.shares(of: 1_000, for: [.one, .one, .one]) == [334, 333, 333])
    // 10 in proportion to 45 : 26 : 29 is 4.5, 2.6, 2.9; the two that are left go to 2.9 and 2.6.
    let parts = [45, 26, 29].map { Rational($0) }
    #expect(LargestRemainder.shares(of: 10, for: parts) == [4, 3, 3])
  }

  @Test func nothingIsGivenWhereNothingIsAsked() {
    #expect(LargestRemainder.shares(of: 100, for: [.zero, .zero]) == [0, 0])
    #expect(LargestRemainder.shares(of: 100, for: []).isEmpty)
    #expect(LargestRemainder.shares(of: 100, for: [.zero, .one]) == [0, 100])
  }

  @Test func theSharesAddUpAndNoneIsOffByOne() throws {
    var generator = SeededGenerator(seed: 20_250_101)
    for _ in 0..<300 {
      let parts = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        Rational(Int.random(in: 0...1_000, using: &generator))
      }
      let sum = parts.reduce(Rational.zero) { $0 + $1 }
      guard !sum.isZero else { continue }
      let shares = LargestRemainder.shares(of: 1_000, for: parts)
      #expect(shares.reduce(0, +) == 1_000)
      for (share, part) in zip(shares, parts) {
        let exact = try #require((part * Rational(1_000)).divided(by: sum))
        #expect(Rational(share) - exact < .one && exact - Rational(share) < .one)
      }
    }
  }
}
