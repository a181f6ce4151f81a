package import Quantities
package import Rubrics

extension Scale {
  /// The score of a value, 0…100 (SEMANTICS, "From measure to score", 2).
  /// - Parameters:
  ///   - value: the value, already transformed.
  ///   - transform: what was done to the value; it is done to the values that the scale names too.
  /// - Returns: exact but for the places of logarithms; `nil` for a relative scale, which needs the values of all peers.
  package func score(of value: Rational, by transform: Transform = .none) -> Rational? {
    switch self {
    case .linear(let points):
      return Self.interpolate(value, between: points.map { (transform.named($0.value), Rational($0.score)) })
    case .steps(let points, let below):
      return Rational(points.last { transform.named($0.value) <= value }?.score ?? below)
    case .passAtLeast(let bound):
      return value >= transform.named(bound) ? .hundred : .zero
    case .passAtMost(let bound):
      return value <= transform.named(bound) ? .hundred : .zero
    case .target(let best, let worst):
      let (best, worst) = (transform.named(best), transform.named(worst))
      return ((value - worst) * .hundred).divided(by: best - worst)?.clamped(to: .zero ... .hundred) ?? .zero
    case .deduct(let from, let each, let floor):
      return (Rational(from) - Rational(each) * value).clamped(to: Rational(floor) ... .hundred)
    case .relative: return nil
    }
  }

  private static func interpolate(_ value: Rational, between points: [(value: Rational, score: Rational)]) -> Rational {
    guard let upper = points.firstIndex(where: { $0.value >= value }) else { return points.last?.score ?? .zero }
    let end = points[upper]
    guard upper > 0 else { return end.score }
    let start = points[upper - 1]
    let along = (value - start.value).divided(by: end.value - start.value) ?? .zero
    return start.score + along * (end.score - start.score)
  }
}

extension Transform {
  /// A value that a scale names, transformed; a scale names none without a logarithm where one is taken.
  fileprivate func named(_ value: ExactDecimal) -> Rational { self.value(of: Rational(value)) ?? .zero }
}
