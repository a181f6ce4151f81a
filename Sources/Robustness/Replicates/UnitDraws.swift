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
    var needed: [Int: Contributions] = [:]
    for (index, _, _) in indicators { Self.gather(index, of: unit, measurements, into: &needed) }
    var counts = ClusterCounts(keys: needed.values.flatMap { $0.entries.map(\.key) })
    let sources = needed.mapValues { DrawnValue($0, counts: counts) }
    let lines = indicators.map { ScoreLine($0.indicator) }
    drawn = indicators.map { index, _, _ in
      Drawn(
        indicator: index, clusters: Self.clusters(of: index, needed).count, values: [], scores: [])
    }
    for place in drawn.indices {
      drawn[place].values.reserveCapacity(count)
      drawn[place].scores.reserveCapacity(count)
    }
    let points = indicators.map { FixedDecimal(rounding: $0.value) }
    let pointScores = zip(indicators, zip(points, lines)).map { entry, point in
      Self.score(of: point.0, entry.indicator, point.1) ?? point.0
    }
    for block in 0..<count / 4 {
      counts.draw(block: block, from: streams)
      let values = sources.mapValues { $0.values(counts) }
      for (place, entry) in indicators.enumerated() {
        for lane in 0..<4 {
          let found = Self.value(of: entry.index, lane: lane, values, needed, measurements, unit)
          let score = found.flatMap { Self.score(of: $0, entry.indicator, lines[place]) }
          // What has no value, or none that could be scored, keeps what was measured.
          drawn[place].values.append(score == nil ? points[place] : found ?? points[place])
          drawn[place].scores.append(score ?? pointScores[place])
        }
      }
    }
  }

  /// Takes in what an indicator's value is worked out of, the measures inside it included.
  private static func gather(
    _ index: Int, of unit: Int, _ measurements: Measurements, into needed: inout [Int: Contributions]
  ) {
    guard needed[index] == nil, let found = measurements.contributions(unit: unit, indicator: index) else { return }
    needed[index] = found
    for part in found.form.parts { gather(part, of: unit, measurements, into: &needed) }
  }

  /// The clusters that an indicator's value rests on, those of the measures inside it included.
  private static func clusters(of index: Int, _ needed: [Int: Contributions]) -> Set<UInt64> {
    guard let found = needed[index] else { return [] }
    return found.form.parts.reduce(into: Set(found.entries.map(\.key))) { $0.formUnion(clusters(of: $1, needed)) }
  }

  /// How many clusters the value of an indicator rests on; 0 where chance plays no part.
  static func clusters(of index: Int, unit: Int, _ measurements: Measurements) -> Int {
    var needed: [Int: Contributions] = [:]
    gather(index, of: unit, measurements, into: &needed)
    return clusters(of: index, needed).count
  }

  private static func value(
    of index: Int, lane: Int, _ values: [Int: [FixedDecimal?]], _ needed: [Int: Contributions],
    _ measurements: Measurements, _ unit: Int
  ) -> FixedDecimal? {
    func part(_ index: Int) -> FixedDecimal? {
      value(of: index, lane: lane, values, needed, measurements, unit)
    }
    switch needed[index]?.form {
    case .ratio(let above, let below):
      guard let above = part(above), let below = part(below) else { return nil }
      return above.divided(by: below)
    case .rate(let inner, let per, let base): return part(inner).flatMap { $0.times(per, over: base) }
    case .fixed:
      return measurements.fact(unit: unit, indicator: index)?.value.map { FixedDecimal(rounding: $0) }
    case nil: return nil
    default: return values[index]?[lane]
    }
  }

  /// The score of a value; `nil` where it has no logarithm and one is asked for.
  private static func score(of value: FixedDecimal, _ indicator: Indicator, _ line: ScoreLine?) -> FixedDecimal? {
    guard indicator.transform != .none else { return line?.score(of: value) ?? value }
    guard let transformed = indicator.transform.value(of: value.rational) else { return nil }
    return line?.score(of: FixedDecimal(rounding: transformed)) ?? value
  }
}

extension Contributions.Form {
  /// The measures inside, by their index among all that is measured.
  var parts: [Int] {
    switch self {
    case .ratio(let part, let whole): [part, whole]
    case .rate(let part, _, _): [part]
    default: []
    }
  }
}
