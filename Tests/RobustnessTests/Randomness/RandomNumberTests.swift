import Quantities
import TestSupport
import Testing

@testable import Robustness

@Suite struct RandomNumberTests {
  @Test func countsHaveTheProbabilitiesOfPoisson() {
    // 2³² e⁻¹ = 1 580 030 168.7
    #expect(PoissonCounts.count(1_580_030_167) == 0)
    #expect(PoissonCounts.count(1_580_030_168) == 1)
    #expect(PoissonCounts.count(.max) == PoissonCounts.most)
    let streams = RandomStreams(seed: "泊松")
    let counts = (0..<10_000).map { PoissonCounts.count(streams.word(.clusters, of: 11, replicate: $0)) }
    let mean = counts.reduce(0, +)
    let squares = counts.reduce(0) { $0 + $1 * $1 }
    #expect((9_700...10_300).contains(mean))
    // The variance is 1 too, so that squares have the mean 2.
    #expect((19_200...20_800).contains(squares))
  }

  @Test func logarithmsAndPowersUndoEachOther() {
    #expect(BinaryLogarithm.logarithm(of: 1) == 0)
    #expect(BinaryLogarithm.logarithm(of: 1 << 40) == 40 << 48)
    // log₂ 3 = 1.584962500721156181…, times 2⁴⁸.
    let three = BinaryLogarithm.logarithm(of: 3)
    #expect(abs(three - 446_127_282_977_750) < 16, "\(three)")
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let number = UInt64(generator.integer(in: 1...100_000_000_000))
      let back = BinaryLogarithm.power(BinaryLogarithm.logarithm(of: number))
      #expect(abs(Int64(back) - Int64(number)) <= 1, "\(number) \(back)")
    }
  }

  @Test func weightsAreOffByAQuarterOnAverage() {
    let streams = RandomStreams(seed: "权重")
    let factors = (0..<1_000).flatMap { ExponentialSpread.factors(of: 3, block: $0, streams: streams).map(\.units) }
    let mean = factors.reduce(0, +) / 4_000
    let variance = factors.reduce(Int128(0)) { $0 + Int128($1 - mean) * Int128($1 - mean) } / 4_000
    #expect((985_000_000...1_015_000_000).contains(mean), "\(mean)")
    // 0.25² = 0.0625
    #expect((58_000_000...67_000_000).contains(variance / 1_000_000_000), "\(variance)")
    #expect(factors.allSatisfy { $0 > 0 })
  }
}
