import Quantities

@testable import Agreement

/// Agreement from the definitions, rating by rating and pair by pair, in no way like the product.
enum NaiveAgreement {
  /// Krippendorff's α: 1 − mean distance of ratings of one thing ÷ mean distance of any two ratings.
  static func alpha(_ things: [[Int]], _ level: MeasurementLevel) -> Rational? {
    let pairable = things.filter { $0.count > 1 }
    let all = pairable.flatMap(\.self)
    var (observed, expected) = (Rational.zero, Rational.zero)
    for thing in pairable {
      for (place, one) in thing.enumerated() {
        for (other, another) in thing.enumerated() where place != other {
          observed = observed + ratio(distance(one, another, among: all, level), over: thing.count - 1)
        }
      }
    }
    for (place, one) in all.enumerated() {
      for (other, another) in all.enumerated() where place != other {
        expected = expected + ratio(distance(one, another, among: all, level), over: all.count - 1)
      }
    }
    return observed.divided(by: expected).map { .one - $0 }
  }

  /// Cohen's κ of two assessors: 1 − distance of their ratings ÷ distance of each rating of one with each of the other.
  static func kappa(_ pairs: [(Int, Int)], _ level: MeasurementLevel, scale: [Int]) -> Rational? {
    func weight(_ one: Int, _ other: Int) -> Rational {
      switch level {
      case .nominal: one == other ? .zero : .one
      case .ordinal: Rational(abs((scale.firstIndex(of: one) ?? 0) - (scale.firstIndex(of: other) ?? 0)))
      case .interval: Rational((one - other) * (one - other))
      }
    }
    var (observed, expected) = (Rational.zero, Rational.zero)
    for one in pairs {
      observed = observed + weight(one.0, one.1) * Rational(pairs.count)
      for other in pairs { expected = expected + weight(one.0, other.1) }
    }
    return observed.divided(by: expected).map { .one - $0 }
  }

  private static func distance(_ one: Int, _ other: Int, among all: [Int], _ level: MeasurementLevel) -> Rational {
    switch level {
    case .nominal: return one == other ? .zero : .one
    case .interval: return Rational((one - other) * (one - other))
    case .ordinal:
      // How many ratings lie between the two, those of the two themselves by half.
      let (low, high) = (min(one, other), max(one, other))
      guard low < high else { return .zero }
      let twice = all.reduce(0) { $0 + ($1 > low && $1 < high ? 2 : $1 == low || $1 == high ? 1 : 0) }
      return ratio(Rational(twice * twice), over: 4)
    }
  }

  private static func ratio(_ number: Rational, over whole: Int) -> Rational {
    number.divided(by: Rational(whole)) ?? .zero
  }
}
