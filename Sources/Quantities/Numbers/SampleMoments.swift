internal import BigInt

/// Mean, variance, skewness and kurtosis of a sample, exact.
///
/// Every value is first rounded to 30 decimals, half to even; what follows is whole numbers. With n values u in units and
/// d = n·u − Σu, the sums of the powers of d say everything: skewness and kurtosis are those corrected for small samples
/// (G₁ and G₂ of Joanes and Gill 1998, “type 2”, as in OECD/JRC 2008 and spreadsheets).
package struct SampleMoments: Sendable, Hashable {
  /// The number of values.
  package let count: Int
  /// The mean; 0 of no values.
  package let mean: Rational
  /// The sum of the squares of d, of the third and of the fourth powers.
  private let (second, third, fourth): (BigInt, BigInt, BigInt)

  /// Takes the moments of values.
  package init(of values: [Rational]) {
    let units = values.map { FixedPoint.units($0) }
    let sum = units.reduce(BigInt(0), +)
    let size = BigInt(units.count)
    var (second, third, fourth) = (BigInt(0), BigInt(0), BigInt(0))
    for unit in units {
      let distance = size * unit - sum
      let square = distance * distance
      second += square
      third += square * distance
      fourth += square * square
    }
    self.count = units.count
    self.mean = Rational(sum, over: size * FixedPoint.unitsPerOne) ?? .zero
    (self.second, self.third, self.fourth) = (second, third, fourth)
  }

  /// Whether all values are the same to 30 decimals; so are those of an empty sample.
  package var isConstant: Bool { second.isZero }

  /// The variance with n − 1 below the line; `nil` of fewer than two values.
  package var variance: Rational? {
    let size = BigInt(count)
    let units = FixedPoint.unitsPerOne
    return count < 2 ? nil : Rational(second, over: size * size * (size - 1) * units * units)
  }

  /// The square of the skewness; `nil` of fewer than three values or of a constant.
  package var squaredSkewness: Rational? {
    let size = BigInt(count)
    guard count > 2 else { return nil }
    return Rational(size * size * (size - 1) * third * third, over: (size - 2) * (size - 2) * second.power(3))
  }

  /// Whether the skewness is below 0: the longer tail is that of low values.
  package var isSkewedLow: Bool { third.sign == .minus && !third.isZero }

  /// The skewness to 30 decimals; `nil` of fewer than three values or of a constant.
  package var skewness: Rational? {
    let size = squaredSkewness.flatMap { FixedPoint.squareRoot($0) }
    return isSkewedLow ? size.map { .zero - $0 } : size
  }

  /// The excess kurtosis; `nil` of fewer than four values or of a constant.
  package var kurtosis: Rational? {
    let size = BigInt(count)
    guard count > 3, let ratio = Rational(size * fourth, over: second * second) else { return nil }
    let excess = (ratio - Rational(3)) * Rational(size + 1) + Rational(6)
    return (excess * Rational(size - 1)).divided(by: Rational((size - 2) * (size - 3)))
  }

  /// How many standard deviations a value lies above the mean, to 30 decimals; `nil` where they are 0 or not known.
  package func standardised(_ value: Rational) -> Rational? {
    let distance = FixedPoint.rounded(value) - mean
    let ratio = variance.flatMap { (distance * distance).divided(by: $0) }
    let size = ratio.flatMap { FixedPoint.squareRoot($0) }
    return distance.isNegative ? size.map { .zero - $0 } : size
  }
}
