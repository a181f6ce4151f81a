import Quantities
import Testing

@testable import Robustness

@Suite struct SobolIndicesTests {
  private func digit(_ factor: UInt64, _ row: Int) -> Int {
    RandomStreams(seed: "设计").choice(of: 10, by: factor, replicate: row)
  }

  private func indices(_ model: @escaping @Sendable ([Int]) -> Int) -> SobolIndices? {
    SobolIndices(SaltelliDesign(factors: 3, replicates: 3000, threads: 2) { $0.map(model) })
  }

  private func isNear(_ value: FixedDecimal, _ hundredths: Int) -> Bool {
    abs(value.units / 10_000_000 - Int64(hundredths)) <= 6
  }

  @Test func sharesOfASumGoByTheSquaresOfItsFactors() throws {
    // Of a + 2b the variance is 1 part a, 4 parts b; c plays no part.
    let found = try #require(indices { digit(1, $0[0]) + 2 * digit(2, $0[1]) })
    #expect(isNear(found.firstOrder[0], 20) && isNear(found.firstOrder[1], 80) && isNear(found.firstOrder[2], 0))
    #expect(isNear(found.total[0], 20) && isNear(found.total[1], 80))
    #expect(found.total[2] == .zero)
  }

  @Test func whatOnlyActsTogetherHasNoFirstOrder() throws {
    // The sign of one decides that of the other: the mean over either is 0.
    let found = try #require(
      indices { rows in (digit(1, rows[0]) < 5 ? 1 : -1) * (digit(2, rows[1]) < 5 ? 1 : -1) })
    #expect(isNear(found.firstOrder[0], 0) && isNear(found.firstOrder[1], 0))
    #expect(isNear(found.total[0], 100) && isNear(found.total[1], 100))
  }

  @Test func whatNeverMovesHasNoIndices() {
    #expect(indices { _ in 7 } == nil)
  }

  @Test func theDesignNeverSharesARowBetweenItsMatrices() {
    let design = SaltelliDesign(factors: 2, replicates: 5, threads: 4) { $0 }
    #expect(design.first == (0..<5).map { [$0, $0] })
    #expect(design.second == (5..<10).map { [$0, $0] })
    #expect(design.mixed[0] == (0..<5).map { [$0 + 5, $0] })
    #expect(design.mixed[1] == (0..<5).map { [$0, $0 + 5] })
  }
}
