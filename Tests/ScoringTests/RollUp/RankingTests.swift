import ActivityLogs
import Quantities
import Testing

@testable import Scoring

@Suite struct RankingTests {
  private func unit(_ id: String, _ score: Rational?) -> UnitScore {
    UnitScore(
      unit: Unit(id: id, name: id, level: .community, parent: nil, facts: [:]),
      score: NodeScore(
        state: score == nil ? .notAssessed : .scored, value: score, indicatorsScored: 1, indicators: 1),
      children: .indicators([]))
  }

  @Test func equalScoresShareTheSmallestRank() {
    let units = [("甲", 80), ("乙", 90), ("丙", 80), ("丁", 70), ("戊", 10)].map { unit($0.0, Rational($0.1)) }
    let ranking = Ranking(of: units, on: .community, atLeast: 5)
    #expect(ranking.entries.map(\.rank) == [1, 2, 2, 4, 5])
    #expect(ranking.entries.map(\.unit) == ["乙", "丙", "甲", "丁", "戊"])
  }

  @Test func scoresThatPrintAlikeStillHaveAnOrder() throws {
    let tiny = try #require(Rational(1).divided(by: Rational(1_000_000_000_000_000_000)))
    let ranking = Ranking(of: [unit("a", Rational(80)), unit("b", Rational(80) + tiny)], on: .community, atLeast: 2)
    #expect(ranking.entries.map(\.unit) == ["b", "a"])
    #expect(ranking.entries.map(\.rank) == [1, 2])
  }

  @Test func unitsWithoutAScoreHaveNoRankAndFewAreNotRanked() {
    let units = (1...5).map { unit("社区\($0)", $0 == 3 ? nil : Rational($0)) }
    let ranking = Ranking(of: units, on: .community, atLeast: 5)
    #expect(ranking.entries.isEmpty)
    #expect((ranking.units, ranking.atLeast) == (5, 5))
    #expect(Ranking(of: units, on: .community, atLeast: 4).entries.count == 4)
  }
}
