internal import BigInt
package import Quantities

/// Parts of a change as they are printed: rounded so that what is printed still adds up.
package enum RoundedParts {
  /// Rounds parts to whole units so that they add up to a given number of them.
  ///
  /// Each part is first rounded down; what is missing then goes, one each, to the parts that lost most by it, of equal
  /// ones to the first. A part that is exactly 0 stays 0, unless all are: then the last takes the difference.
  /// - Parameters:
  ///   - exact: the parts.
  ///   - total: what they are to add up to, in units.
  ///   - scale: the units of one point, such as 100 for two places.
  package static func units(of exact: [Rational], addingUpTo total: Int, scale: Int) -> [Int] {
    let scaled = exact.map { $0 * Rational(scale) }
    var units = scaled.map { Int($0.floor) }
    var left = total - units.reduce(0, +)
    let moving = exact.indices.filter { !exact[$0].isZero }
    guard !moving.isEmpty else {
      if let last = units.indices.last { units[last] += left }
      return units
    }
    let byLoss = moving.sorted {
      let (first, second) = (scaled[$0] - Rational(units[$0]), scaled[$1] - Rational(units[$1]))
      return first != second ? first > second : $0 < $1
    }
    while left != 0 {
      for index in left > 0 ? byLoss : byLoss.reversed() where left != 0 {
        units[index] += left.signum()
        left -= left.signum()
      }
    }
    return units
  }

  /// A score in whole units, half to even.
  /// - Parameter places: the places behind the point that a unit stands for.
  package static func units(of score: Rational, places: Int) -> Int {
    Int(score.rounded(toUnitsPerOne: BigInt(10).power(places)))
  }

  /// Units as a decimal with so many places.
  package static func text(_ units: Int, places: Int) -> String {
    (Rational(units).divided(by: Rational(BigInt(10).power(places))) ?? .zero).rounded(places: places)
  }

  /// Units as a decimal with a sign before it, `±` for 0 left out; the minus is U+2212.
  package static func signed(_ units: Int, places: Int) -> String {
    let text = text(abs(units), places: places)
    return units > 0 ? "+" + text : units < 0 ? "−" + text : text
  }
}
