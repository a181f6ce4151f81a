internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// What chance makes of the values and scores of one unit's indicators, replicate by replicate.
struct UnitDraws: Sendable {
  /// An indicator that is drawn.
  struct Drawn: Sendable {
    /// Its index among the rubric's.
    let indicator: Int
    /// How many clusters its value rests on.
    let clusters: Int
    /// By replicate, its value, or the one measured where nothing was drawn that has a value.
    var values: [FixedDecimal]
    /// By replicate, its score.
    var scores: [FixedDecimal]
  }

  /// The indicators that are drawn, by index.
  private(set) var drawn: [Drawn] = []

  /// The least number of clusters that are drawn from.
  static let leastClusters = 5

  /// Makes the draws of nothing.
  init() {}

  /// Draws replicates of a unit.
  /// - Parameters:
  ///   - unit: its index in the tree of units.
  ///   - indicators: the indicators of which a value can be drawn, by their index, each with the value measured.
  ///   - count: the number of replicates, a multiple of 4.
  init(
    ofUnit unit: Int, _ indicators: [(index: Int, indicator: Indicator, value: Rational)], measurements: Measurements,
    count: Int, streams: RandomStreams
  ) {
    let steps = ValueSteps(of: indicators.map(\.index), unit: unit, measurements)
    var lines = indicators.map { DrawnScore($0.indicator) }
    drawn = indicators.map { entry in
      Drawn(indicator: entry.index, clusters: steps.clusters(of: entry.index), values: [], scores: [])
    }
    for place in drawn.indices {
      drawn[place].values.reserveCapacity(count)
      drawn[place].scores.reserveCapacity(count)
    }
    let places = indicators.map { steps.place(of: $0.index) }
    let points = indicators.map { FixedDecimal(rounding: $0.value) }
    let pointScores = indicators.indices.map { lines[$0].score(of: points[$0]) ?? points[$0] }
    var counts = steps.emptyCounts
    for block in 0..<count / 4 {
      counts.draw(block: block, from: streams)
      let values = steps.values(counts)
      for (index, place) in places.enumerated() {
        for lane in 0..<4 {
          let found = place.flatMap { values[$0][lane] }
          let score = found.flatMap { lines[index].score(of: $0) }
          // What has no value, or none that could be scored, keeps what was measured.
          drawn[index].values.append(score == nil ? points[index] : found ?? points[index])
          drawn[index].scores.append(score ?? pointScores[index])
        }
      }
    }
  }
}
