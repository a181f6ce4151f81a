internal import Quantities
internal import Rubrics
internal import Scoring

/// How far a figure that was computed from rounded ones may lie from the recorded one.
enum ScoreTolerance {
  /// The most that rounding to six places moves a figure.
  static let half = Rational(1).divided(by: Rational(2_000_000)) ?? .zero

  /// Moves all scores that stand below a node by at most one rounding, all in one direction.
  ///
  /// Every way of rolling up rises with each of its parts, so that what was rolled up of the unrounded scores lies between
  /// what is rolled up of these.
  static func moved(_ children: ScoreGroup.Children, by change: Rational) -> ScoreGroup.Children {
    // A relative score may lie outside of 0…100 to begin with.
    func moved(_ score: Rational?) -> Rational? {
      score.map { ($0 + change).clamped(to: min($0, .zero)...max($0, .hundred)) }
    }
    switch children {
    case .indicators(let indicators):
      return .indicators(
        indicators.map { indicator in
          var indicator = indicator
          indicator.score = moved(indicator.score)
          return indicator
        })
    case .groups(let groups):
      return .groups(
        groups.map { group in
          var group = group
          group.score.value = moved(group.score.value)
          return group
        })
    }
  }

  /// The least and the greatest score that a scale gives to values that are recorded as one.
  static func scores(of value: Rational, isExact: Bool, _ indicator: Indicator) -> ClosedRange<Rational>? {
    func score(_ value: Rational) -> Rational? {
      indicator.transform.value(of: value).flatMap { indicator.scale.score(of: $0, by: indicator.transform) }
    }
    guard !isExact else { return score(value).map { $0...$0 } }
    let (low, high) = (value - half, value + half)
    let inside = bounds(of: indicator.scale).map { Rational($0) }.filter { $0 >= low && $0 <= high }
    let scores = ([low, value, high] + inside).compactMap { score($0) }
    guard let least = scores.min(), let greatest = scores.max() else { return nil }
    return least...greatest
  }

  /// The values at which a scale bends or jumps.
  private static func bounds(of scale: Scale) -> [ExactDecimal] {
    switch scale {
    case .linear(let points), .steps(let points, _): points.map(\.value)
    case .passAtLeast(let bound), .passAtMost(let bound): [bound]
    case .target(let best, let worst): [best, worst]
    case .deduct, .relative: []
    }
  }
}
