internal import Quantities
internal import Rubrics
internal import Scoring

/// The scale of an indicator in the arithmetic of replicates.
enum ScoreLine: Sendable {
  /// A point of a scale.
  struct Point: Sendable {
    let value: FixedDecimal
    let score: FixedDecimal
  }

  /// Straight lines between points.
  case lines([Point])
  /// The score of the greatest point not above the value.
  case steps([Point], below: FixedDecimal)
  /// Full marks on one side of a bound.
  case pass(bound: FixedDecimal, isLeast: Bool)
  /// Points taken for each of the value.
  case deduct(from: FixedDecimal, each: FixedDecimal, floor: FixedDecimal)

  /// Makes the line of an indicator's scale; `nil` for one that compares units.
  init?(_ indicator: Indicator) {
    func point(_ value: ExactDecimal, _ score: ExactDecimal) -> Point {
      let transformed = indicator.transform.value(of: Rational(value)) ?? .zero
      return Point(value: FixedDecimal(rounding: transformed), score: FixedDecimal(rounding: score))
    }
    switch indicator.scale {
    case .linear(let points): self = .lines(points.map { point($0.value, $0.score) })
    case .steps(let points, let below):
      self = .steps(points.map { point($0.value, $0.score) }, below: FixedDecimal(rounding: below))
    case .passAtLeast(let bound): self = .pass(bound: point(bound, .zero).value, isLeast: true)
    case .passAtMost(let bound): self = .pass(bound: point(bound, .zero).value, isLeast: false)
    case .target(let best, let worst):
      let ends = [point(best, ExactDecimal(100)), point(worst, .zero)]
      self = .lines(ends.sorted { $0.value < $1.value })
    case .deduct(let from, let each, let floor):
      self = .deduct(
        from: FixedDecimal(rounding: from), each: FixedDecimal(rounding: each), floor: FixedDecimal(rounding: floor))
    case .relative: return nil
    }
  }

  /// The score of a value that has been transformed.
  func score(of value: FixedDecimal) -> FixedDecimal {
    switch self {
    case .lines(let points): return Self.interpolate(value, points)
    case .steps(let points, let below): return points.last { $0.value <= value }?.score ?? below
    case .pass(let bound, let isLeast):
      return (isLeast ? value >= bound : value <= bound) ? .hundred : .zero
    case .deduct(let from, let each, let floor): return min(max(from - each * value, floor), .hundred)
    }
  }

  private static func interpolate(_ value: FixedDecimal, _ points: [Point]) -> FixedDecimal {
    guard let upper = points.firstIndex(where: { $0.value >= value }) else { return points.last?.score ?? .zero }
    let end = points[upper]
    guard upper > 0 else { return end.score }
    let start = points[upper - 1]
    let along = Int128((value - start.value).units) * Int128((end.score - start.score).units)
    let width = Int128((end.value - start.value).units)
    return width == 0 ? end.score : start.score + FixedDecimal(saturating: along.quotient(roundedBy: width))
  }
}
