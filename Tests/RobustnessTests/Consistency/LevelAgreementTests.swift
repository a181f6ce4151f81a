import ActivityLogs
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Scoring
import Testing

@testable import Robustness

@Suite struct LevelAgreementTests {
  /// The agreement of some indicators, each with a score in every unit.
  private func agreement(_ rows: [[Int?]]) throws -> LevelAgreement {
    let indicators = try rows.indices.map { index in
      Indicator(
        id: try #require(IndicatorID("committee.i\(index)")), actor: .residentsCommittee, dimension: "order",
        title: LocalizedText("指标"), measure: .fact(column: "甲"), scale: .linear([]),
        weight: ExactDecimal(Int32(index + 1)),
        place: SourcePlace(file: "指标.yaml"))
    }
    let rubric = Rubric(
      id: "一致", edition: "1", title: LocalizedText("一致"), levels: [.dimension],
      dimensions: [Dimension(id: "order", title: LocalizedText("秩序"), weight: .one)], indicators: indicators)
    let count = rows.map(\.count).max() ?? 0
    let units = (0..<count).map { unit in
      let scores = zip(indicators, rows).map { indicator, row in
        let score = row[unit].map { Rational($0) }
        return IndicatorScore(
          finding: Finding(indicator: indicator, state: score == nil ? .insufficientEvidence : .scored), score: score,
          steps: [])
      }
      return UnitScore(
        unit: Unit(id: "u\(unit)", name: "社区", level: .community, parent: nil, facts: [:]), indicators: scores,
        rubric: rubric)
    }
    return try #require(LevelAgreement(of: units, on: .community, rubric: rubric))
  }

  private func text(_ statistic: Result<FixedDecimal, UndefinedStatistic>) -> String {
    switch statistic {
    case .success(let value): value.rational.rounded(places: 6)
    case .failure(let undefined): undefined.reason.code
    }
  }

  private func order(_ agreement: LevelAgreement) throws -> LevelAgreement.Group {
    try #require(agreement.groups.first { $0.path == "order" })
  }

  @Test func alphaIsThatOfTheFormula() throws {
    // Variances 10/3·… worked by hand: rows 1 2 3 4 and 2 4 4 6; s² = 5/3 and 8/3, sum 3 6 7 10: s² = 25/3.
    let group = try order(agreement([[1, 2, 3, 4], [2, 4, 4, 6]]))
    // 2 · (1 − (13/3)/(25/3)) = 0.96
    #expect(text(group.alpha) == "0.960000")
    #expect(group.pairs.map { text($0.correlation) } == ["0.948683"])
  }

  @Test func whatGoesTogetherPerfectlyIsOne() throws {
    let group = try order(agreement([[10, 20, 40], [30, 60, 120], [90, 80, 60]]))
    #expect(group.pairs.map { text($0.correlation) } == ["1.000000", "-1.000000", "-1.000000"])
  }

  @Test func aConstantGoesTogetherWithNothing() throws {
    let found = try agreement([[50, 50, 50, 50], [1, 2, 3, 4]])
    #expect(text(try order(found).pairs[0].correlation) == "agreement.constant")
    #expect(text(try order(found).alpha) == "0.000000")
    #expect(text(found.weights[0].correlation) == "agreement.constant")
  }

  @Test func aSumThatNeverChangesHasNoAlpha() throws {
    #expect(text(try order(agreement([[10, 20, 30], [30, 20, 10]])).alpha) == "agreement.constant-sum")
  }

  @Test func tooFewPartsAndUnitsAreTold() throws {
    #expect(text(try order(agreement([[10, 20, 30]])).alpha) == "agreement.too-few-parts")
    #expect(text(try order(agreement([[10, 20], [30, 20]])).alpha) == "agreement.too-few-units")
    #expect(text(try order(agreement([[nil, nil, nil], [nil, nil, nil]])).alpha) == "agreement.too-few-parts")
  }

  @Test func onlyUnitsThatHaveAllPartsCount() throws {
    let group = try order(agreement([[1, 2, 3, 4, nil], [2, 4, 4, 6, 100]]))
    #expect(group.units == 4)
    #expect(text(group.alpha) == "0.960000")
  }

  @Test func effectiveWeightsAddUpToOne() throws {
    let found = try agreement([[1, 2, 3], [3, 1, 2], [1, 1, 4]])
    #expect(found.weights.map { $0.share.rational.rounded(places: 4) } == ["0.1667", "0.3333", "0.5000"])
  }
}
