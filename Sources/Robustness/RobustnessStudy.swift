internal import ActivityLogs
internal import Diagnostics
package import Measurement
internal import Quantities
package import Rubrics
package import Scoring

/// Looks at how sure the scores and ranks of an assessment are.
///
/// Points stay exact. Every replicate draws anew how often each case, person or record counts, works the values and scores
/// of all indicators out of that, and rolls them up; then the choices behind the ranks are opened one by one and all
/// together. Nothing of it depends on the number of threads, the order of records or the machine.
package struct RobustnessStudy: Sendable {
  let rubric: Rubric
  let units: [UnitScore]
  let rankings: [Ranking]
  let measurements: Measurements
  let streams: RandomStreams
  let settings: RobustnessSettings
  let threads: Int
  /// By unit, the way from its indicators to its score.
  let trees: [ScoreTree]
  /// The number of weights, of indicators and of groups.
  let weights: Int
  /// By unit and indicator, the score; `nil` where there is none.
  let points: [[FixedDecimal?]]
  /// By unit and indicator, why it is not drawn; `nil` for one that is.
  let whyFixed: [[Message?]]
  /// By unit and indicator, how many clusters its value rests on; 0 where chance plays no part.
  let clusters: [[Int]]
  private let seed: String

  /// Prepares a study.
  /// - Parameters:
  ///   - units: the scores of all units, in the order of the unit tree.
  ///   - rankings: the rankings of these.
  ///   - measurements: what was measured, with the contributions of clusters.
  ///   - seed: the public seed of the assessment.
  ///   - threads: on how many threads to work, at least 1; the result is the same for any number.
  package init(
    of rubric: Rubric, units: [UnitScore], rankings: [Ranking], measurements: Measurements, seed: String,
    settings: RobustnessSettings, threads: Int
  ) {
    let indicators = Dictionary(
      rubric.indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var table = WeightTable(indicators: rubric.indicators.count)
    var trees: [ScoreTree] = []
    var points: [[FixedDecimal?]] = []
    for unit in units {
      trees.append(ScoreTree(unit, rubric: rubric, indicators: indicators, weights: &table))
      var scores: [FixedDecimal?] = Array(repeating: nil, count: rubric.indicators.count)
      for indicator in unit.indicators {
        guard let index = indicators[indicator.finding.indicator.id] else { continue }
        scores[index] = indicator.score.map { FixedDecimal(rounding: $0) }
      }
      points.append(scores)
    }
    self.rubric = rubric
    self.units = units
    self.rankings = rankings
    self.measurements = measurements
    self.seed = seed
    self.streams = RandomStreams(seed: seed)
    self.settings = settings
    self.threads = threads
    self.trees = trees
    self.weights = table.count
    self.points = points
    let found = Parallel.map(units.count, threads: threads) { unit in
      let steps = ValueSteps(of: Array(rubric.indicators.indices), unit: unit, measurements)
      let clusters = rubric.indicators.indices.map(steps.clusters)
      return (Self.whyFixed(at: unit, units[unit], rubric, measurements, clusters), clusters)
    }
    self.whyFixed = found.map(\.0)
    self.clusters = found.map(\.1)
  }

  /// Draws all replicates and looks at what comes of them.
  /// - Returns: the findings, and the replicates that they rest on.
  package func run() -> (robustness: Robustness, replicates: ReplicateTable) {
    // Twice as many as asked for: the design that tells the assumptions apart needs two independent rows of each.
    let draws = Parallel.map(units.count, threads: threads) { unit in
      UnitDraws(
        ofUnit: unit, drawable(at: unit), measurements: measurements, count: (2 * settings.replicates + 3) / 4 * 4,
        streams: streams)
    }
    let nodes = Parallel.map(units.count, threads: threads) { unit in
      (0..<settings.replicates).map { trees[unit].scores(scores(of: unit, draws[unit], replicate: $0)) }
    }
    let intervals = Parallel.map(units.count, threads: threads) { unit in
      UnitIntervals(of: unit, draws: draws[unit], nodes: nodes[unit], in: self)
    }
    let ranked = rankings.filter { !$0.entries.isEmpty }
    var ranks: [RankRobustness] = []
    if !ranked.isEmpty {
      let overall = nodes.map { replicates in replicates.map { $0.last ?? nil } }
      let tables = DesignTables(of: self, draws: draws)
      ranks = ranked.map {
        RankStudy(of: $0, in: self, tables: tables, overall: overall, intervals: intervals).run()
      }
    }
    let agreement = UnitLevel.allCases.compactMap { LevelAgreement(of: units, on: $0, rubric: rubric) }
    return (
      Robustness(seed: seed, settings: settings, units: intervals, rankings: ranks, agreement: agreement),
      ReplicateTable(of: self, draws: draws, nodes: nodes)
    )
  }

  /// The scores of a unit's indicators in a replicate.
  func scores(of unit: Int, _ draws: UnitDraws, replicate: Int) -> [FixedDecimal?] {
    var scores = points[unit]
    for drawn in draws.drawn { scores[drawn.indicator] = drawn.scores[replicate] }
    return scores
  }

  /// The indicators of a unit that chance can be drawn for.
  private func drawable(at unit: Int) -> [(index: Int, indicator: Indicator, value: Rational)] {
    rubric.indicators.enumerated().compactMap { index, indicator in
      guard whyFixed[unit][index] == nil, let value = measurements.fact(unit: unit, indicator: index)?.value
      else { return nil }
      return (index, indicator, value)
    }
  }

  /// By indicator, why it is not drawn at a unit; `nil` where it is.
  private static func whyFixed(
    at unit: Int, _ score: UnitScore, _ rubric: Rubric, _ measurements: Measurements, _ clusters: [Int]
  ) -> [Message?] {
    let states = Dictionary(
      score.indicators.map { ($0.finding.indicator.id, $0.finding.state) }, uniquingKeysWith: { first, _ in first })
    return rubric.indicators.enumerated().map { index, indicator in
      let state = states[indicator.id]
      guard state == .scored else { return Message(.notMeasured, ["state": state?.rawValue ?? ""]) }
      if indicator.scale.relativeMethod != nil { return Message(.comparedWithPeers) }
      if case .fixed(let reason)? = measurements.contributions(unit: unit, indicator: index)?.form { return reason }
      guard clusters[index] >= UnitDraws.leastClusters else {
        return Message(
          .tooFewClusters, ["count": String(clusters[index]), "minimum": String(UnitDraws.leastClusters)])
      }
      return nil
    }
  }
}
