import ActivityLogs
import Assessments
import Diagnostics
import Quantities
import Rubrics
import Scoring

@testable import Robustness

/// How sure the sample's scores are, made up.
enum SampleRobustness {
  /// For each unit of a result the score, up and down by some points; ranks in the order of the units.
  static func make(of result: AssessmentResult) -> Robustness {
    let units = result.units.map { unit -> UnitIntervals in
      let interval = unit.score.value.map { around(FixedDecimal(rounding: $0), by: 4) }
      return UnitIntervals(
        unit: unit.unit.id,
        overall: UnitIntervals.Node(path: "", interval: interval, drawn: 1, scored: 2), groups: [],
        indicators: unit.indicators.prefix(2).enumerated().map { index, indicator in
          UnitIntervals.Indicator(
            id: indicator.finding.indicator.id, value: nil, score: nil, clusters: 3,
            reason: index == 0
              ? nil : Message(.tooFewClusters, ["count": "3", "minimum": "5"]))
        })
    }
    let ids = result.units.filter { $0.unit.level == .community }.map(\.unit.id)
    let entries = ids.enumerated().map { place, id in
      RankRobustness.Entry(
        unit: id, rank: place + 1, byChance: place == 0 ? 1...1 : place...place + 1, byAssumptions: 1...ids.count,
        sharedWith: place == 0 ? [] : Array(ids.prefix(place)), group: place + 1)
    }
    let ranking = RankRobustness(
      level: .community, peerGroup: nil, entries: entries,
      assumptions: [
        AssumptionEffect(
          assumption: .chance, ways: nil, firstOrder: FixedDecimal(units: 470_000_000),
          total: FixedDecimal(units: 905_000_000)),
        AssumptionEffect(assumption: .aggregation, ways: 3, firstOrder: .zero, total: FixedDecimal(units: 125_000_000)),
      ], meanShift: FixedDecimal(units: 1_250_000_000),
      alternatives: [
        RankAlternative(
          choice: .aggregation("geometric"), meanShift: .one, greatestShift: 2, unit: ids.first,
          ranks: Array(1...ids.count)),
        RankAlternative(
          choice: .withoutRecommendation("M4b"), meanShift: .zero, greatestShift: 0, unit: nil,
          ranks: Array(1...ids.count)),
      ])
    return Robustness(
      seed: "骰子", settings: RobustnessSettings(), units: units, rankings: [ranking],
      agreement: UnitLevel.allCases.compactMap { LevelAgreement(of: result.units, on: $0, rubric: result.rubric) })
  }

  private static func around(_ score: FixedDecimal, by points: Int64) -> ScoreInterval {
    let distance = FixedDecimal(units: points * FixedDecimal.unitsPerOne)
    return ScoreInterval(low: score - distance, high: score + distance)
  }
}
