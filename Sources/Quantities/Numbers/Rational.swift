package import BigInt

/// A fraction of whole numbers of any size, exact and in lowest terms.
///
/// Every score and every measured value is one; decimals appear only where a value is printed.
package struct Rational: Sendable, Hashable {
  /// The part above the line; carries the sign.
  package let numerator: BigInt
  /// The part below the line; greater than 0, without a common factor with the numerator.
  package let denominator: BigInt

  /// Makes a fraction in lowest terms, or `nil` for a denominator of 0.
  package init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    self.init(reducing: numerator, denominator)
  }

  /// Makes a whole number.
  package init(_ whole: Int) {
    self.numerator = BigInt(whole)
    self.denominator = 1
  }

  /// Makes a whole number of any size.
  package init(_ whole: BigInt) {
    self.numerator = whole
    self.denominator = 1
  }

  /// Makes the value of a decimal.
  package init(_ decimal: ExactDecimal) {
    self.init(reducing: BigInt(decimal.units), BigInt(ExactDecimal.unitsPerOne))
  }

  /// Makes a fraction of a denominator that is not 0.
  private init(reducing numerator: BigInt, _ denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Zero.
  package static let zero = Rational(0)
  /// One.
  package static let one = Rational(1)
  /// One hundred, the highest score.
  package static let hundred = Rational(100)

  package static func + (left: Rational, right: Rational) -> Rational {
    Rational(
      reducing: left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  package static func - (left: Rational, right: Rational) -> Rational {
    Rational(
      reducing: left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  package static func * (left: Rational, right: Rational) -> Rational {
    Rational(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient, or `nil` where the divisor is zero.
  package func divided(by other: Rational) -> Rational? {
    Rational(numerator * other.denominator, over: denominator * other.numerator)
  }

  /// Whether the value is zero.
  package var isZero: Bool { numerator.isZero }

  /// Whether the value is below zero.
  package var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }

  /// The greatest whole number not above the value.
  package var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
  }
}

extension Rational: Comparable {
  package static func < (left: Rational, right: Rational) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The value moved to the nearest end of a range it lies outside of.
  package func clamped(to range: ClosedRange<Rational>) -> Rational {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
