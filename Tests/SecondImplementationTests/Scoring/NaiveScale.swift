internal import Quantities

/// How a value becomes a score.
enum NaiveScale {
  case linear([(x: Rational, score: Rational)])
  case steps([(x: Rational, score: Rational)], below: Rational)
  case passAtLeast(Rational)
  case passAtMost(Rational)
  case target(best: Rational, worst: Rational)
  case deduct(from: Rational, each: Rational, floor: Rational)

  /// The score of a value.
  func score(of value: Rational) -> Rational {
    switch self {
    case .linear(let points):
      var score = points[0].score
      for (left, right) in zip(points, points.dropFirst()) {
        if value >= right.x {
          score = right.score
        } else if value > left.x {
          score = left.score + (right.score - left.score) * Self.position(value, left.x, right.x)
        }
      }
      return score
    case .steps(let points, let below):
      var score = below
      for point in points where point.x <= value { score = point.score }
      return score
    case .passAtLeast(let bound): return value >= bound ? Rational(100) : Rational(0)
    case .passAtMost(let bound): return value <= bound ? Rational(100) : Rational(0)
    case .target(let best, let worst):
      let score = Rational(100) * Self.position(value, worst, best)
      if score < Rational(0) { return Rational(0) }
      return score > Rational(100) ? Rational(100) : score
    case .deduct(let from, let each, let floor):
      let score = from - each * value
      if score > Rational(100) { return Rational(100) }
      return score < floor ? floor : score
    }
  }

  /// The scale with other values in place of those that it names.
  func mapped(_ change: (Rational) -> Rational) -> NaiveScale {
    switch self {
    case .linear(let points): .linear(points.map { (change($0.x), $0.score) })
    case .steps(let points, let below): .steps(points.map { (change($0.x), $0.score) }, below: below)
    case .passAtLeast(let bound): .passAtLeast(change(bound))
    case .passAtMost(let bound): .passAtMost(change(bound))
    case .target(let best, let worst): .target(best: change(best), worst: change(worst))
    case .deduct: self
    }
  }

  /// How far a value lies on the way from one number to another.
  private static func position(_ value: Rational, _ from: Rational, _ to: Rational) -> Rational {
    NaiveNumber.quotient(value - from, to - from)
  }
}
