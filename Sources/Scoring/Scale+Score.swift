package import Quantities
package import Rubrics

extension Scale {
  /// The score of a measured value, 0…100, exact (SEMANTICS, "From measure to score", 2).
  package func score(of value: Rational) -> Rational {
    switch self {
    case .linear(let points):
      Self.interpolate(value, between: points)
    case .steps(let points, let below):
      Rational(points.last { Rational($0.value) <= value }?.score ?? below)
    case .passAtLeast(let bound):
      value >= Rational(bound) ? .hundred : .zero
    case .passAtMost(let bound):
      value <= Rational(bound) ? .hundred : .zero
    case .target(let best, let worst):
      ((value - Rational(worst)) * .hundred).divided(by: Rational(best) - Rational(worst))?
        .clamped(to: .zero ... .hundred) ?? .zero
    }
  }

  private static func interpolate(_ value: Rational, between points: [Point]) -> Rational {
    guard let upper = points.firstIndex(where: { Rational($0.value) >= value }) else {
      return points.last.map { Rational($0.score) } ?? .zero
    }
    let end = points[upper]
    guard upper > 0 else { return Rational(end.score) }
    let start = points[upper - 1]
    let run = Rational(end.value) - Rational(start.value)
    let rise = Rational(end.score) - Rational(start.score)
    let along = (value - Rational(start.value)).divided(by: run) ?? .zero
    return Rational(start.score) + along * rise
  }
}
