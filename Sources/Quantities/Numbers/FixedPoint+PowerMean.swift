internal import BigInt

extension FixedPoint {
  /// The power mean (Σ w xᵖ / Σ w)^(1/p), correctly rounded; for p = 0 the geometric mean, the limit between.
  ///
  /// With p ≤ 0 it is 0 where any x is. For p = 1 it is the plain mean, which SEMANTICS wants exact: nothing is rounded.
  /// - Parameters:
  ///   - children: the values, at least 0 once rounded to 30 decimals, with their weights, greater than 0.
  ///   - power: p.
  /// - Returns: `nil` where there are no children, a value is below 0 or a weight is not above.
  /// - Complexity: O(children) logarithms and exponentials of about 250 bits; of some 60 more for each 18 digits of p
  ///   and of the ratio of the weights, and of twice as many and again where the result is very near a tie.
  package static func powerMean(_ children: [(x: Rational, weight: Rational)], power: ExactDecimal) -> Rational? {
    guard !children.isEmpty, children.allSatisfy({ !$0.weight.isNegative && !$0.weight.isZero }) else { return nil }
    guard power != .one else { return mean(children) }
    var terms: [WeightedUnits] = []
    let factor = children.reduce(into: BigInt(1)) { $0.formLeastCommonMultiple(with: $1.weight.denominator) }
    for child in children {
      let units = units(child.x)
      guard units.sign == .plus else { return nil }
      terms.append(WeightedUnits(units.magnitude, weight: (child.weight * Rational(factor)).numerator.magnitude))
    }
    return value(units: PowerMean(terms, power: power).rounded())
  }

  private static func mean(_ children: [(x: Rational, weight: Rational)]) -> Rational? {
    guard children.allSatisfy({ !$0.x.isNegative }) else { return nil }
    let sum = children.reduce(Rational.zero) { $0 + $1.x * $1.weight }
    return sum.divided(by: children.reduce(.zero) { $0 + $1.weight })
  }
}

extension BigInt {
  fileprivate mutating func formLeastCommonMultiple(with other: BigInt) {
    self = self / greatestCommonDivisor(with: other) * other
  }
}
