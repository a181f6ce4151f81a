import Quantities
import Testing

@testable import Robustness

@Suite struct RankGroupsTests {
  private func interval(_ low: Int64, _ high: Int64) -> ScoreInterval {
    ScoreInterval(low: FixedDecimal(units: low), high: FixedDecimal(units: high))
  }

  @Test func unitsHangTogetherByOverlappingIntervals() {
    let groups = RankGroups(of: [interval(80, 90), interval(70, 81), interval(60, 72), interval(40, 50), nil])
    #expect(groups.group == [1, 1, 1, 2, 3])
    #expect(groups.overlapping == [[1], [0, 2], [1], [], []])
  }

  @Test func intervalsThatTouchOverlap() {
    #expect(RankGroups(of: [interval(5, 9), interval(1, 5)]).group == [1, 1])
    #expect(RankGroups(of: [interval(6, 9), interval(1, 5)]).group == [1, 2])
  }

  @Test func anIntervalHoldsTheMiddleOfAllReplicates() throws {
    let replicates = (1...1000).reversed().map { FixedDecimal(units: $0) }
    let found = try #require(ScoreInterval(of: replicates, confidence: RobustnessSettings().confidence.share))
    // ⌈1000 · 0.025⌉ and ⌈1000 · 0.975⌉
    #expect((found.low.units, found.high.units) == (25, 975))
    #expect(ScoreInterval(of: [], confidence: RobustnessSettings().confidence.share) == nil)
    #expect(ScoreInterval.ends(of: [7], confidence: RobustnessSettings().confidence.share)?.low == 7)
  }

  @Test func ranksAreSharedAndThoseWithoutAScoreHaveNone() {
    let units: [Int64?] = [50, 70, nil, 70, 10]
    let scores = units.map { $0.map { FixedDecimal(units: $0) } }
    #expect(RankStudy.ranks(of: scores) == [3, 1, 0, 1, 4])
  }
}
