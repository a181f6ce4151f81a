internal import Quantities

/// What the rows of a design are looked up in, worked out once for all rankings and all choices.
struct DesignTables: Sendable {
  /// The scores of one unit's indicators in a replicate.
  struct UnitRow: Sendable {
    /// By indicator, its score; `nil` where there is none.
    var scores: [FixedDecimal?]
    /// By indicator, the logarithm of its score in units of 10⁻⁹; 0 for one below 1, which roll-ups raise to 1.
    var logarithms: [Int64]
  }

  /// By row, the factors of all weights.
  let factors: [[FixedDecimal]]
  /// By unit, its scores as measured.
  private let points: [UnitRow]
  private let draws: [UnitDraws]
  /// By unit and indicator that is drawn, in the order of the draws, the logarithms of its scores by replicate.
  private let drawnLogarithms: [[[Int64]]]

  /// Works the tables out.
  init(of study: RobustnessStudy, draws: [UnitDraws]) {
    let blocks = (2 * study.settings.replicates + 3) / 4
    factors = Parallel.map(blocks, threads: study.threads) { block in
      let weights = (0..<study.weights).map {
        ExponentialSpread.factors(of: UInt64($0), block: block, streams: study.streams)
      }
      return (0..<4).map { lane in weights.map { $0[lane] } }
    }.flatMap(\.self)
    points = study.points.map { scores in
      UnitRow(scores: scores, logarithms: scores.map { $0.map(Self.logarithm) ?? 0 })
    }
    drawnLogarithms = Parallel.map(draws.count, threads: study.threads) { unit in
      draws[unit].drawn.map { $0.scores.map(Self.logarithm) }
    }
    self.draws = draws
  }

  /// The scores of a unit's indicators.
  /// - Parameter replicate: `nil` for those measured.
  func row(ofUnit unit: Int, replicate: Int?) -> UnitRow {
    guard let replicate else { return points[unit] }
    var row = points[unit]
    for (drawn, logarithms) in zip(draws[unit].drawn, drawnLogarithms[unit]) {
      row.scores[drawn.indicator] = drawn.scores[replicate]
      row.logarithms[drawn.indicator] = logarithms[replicate]
    }
    return row
  }

  private static func logarithm(of score: FixedDecimal) -> Int64 {
    switch score {
    case ..<FixedDecimal.one: 0
    // Where scales end most scores lie.
    case .hundred: logarithmOfHundred
    default: BinaryLogarithm.logarithm(of: UInt64(score.units))
    }
  }

  private static let logarithmOfHundred = BinaryLogarithm.logarithm(of: UInt64(FixedDecimal.hundred.units))
}
