internal import BigInt

/// Which decimal stands for a number that lies between two.
package enum RoundingRule: String, Sendable, Hashable, CaseIterable {
  /// The nearer one; of two as near, the one whose last digit is even.
  case halfEven = "half-even"
  /// The nearer one; of two as near, the one farther from 0.
  case halfUp = "half-up"
  /// The one nearer to 0: what lies behind the last digit is cut off.
  case down
}

extension Rational {
  /// The value rounded to a number of places, with exactly that many digits behind the point.
  /// - Parameter places: the digits behind the point, at least 0.
  package func rounded(places: Int, by rule: RoundingRule) -> String {
    guard rule != .halfEven else { return rounded(places: places) }
    let scaled = numerator.magnitude * BigUInt(10).power(places)
    var (units, rest) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    if rule == .halfUp, rest << 1 >= denominator.magnitude { units += 1 }
    rest = BigUInt(10).power(places)
    let sign: BigInt.Sign = units.isZero ? .plus : numerator.sign
    return (Rational(BigInt(sign: sign, magnitude: units), over: BigInt(rest)) ?? .zero).rounded(places: places)
  }
}
