package import BigInt

extension Rational {
  /// The whole number nearest to the value times a scale; of two as near, the even one.
  /// - Parameter scale: greater than 0.
  package func rounded(toUnitsPerOne scale: BigInt) -> BigInt {
    (numerator * scale).quotient(roundedBy: denominator.magnitude)
  }
}

extension BigInt {
  /// The whole number nearest to the quotient; of two as near, the even one.
  /// - Parameter divisor: greater than 0.
  func quotient(roundedBy divisor: BigUInt) -> BigInt {
    var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
    let twice = remainder << 1
    if twice > divisor || (twice == divisor && quotient % 2 == 1) { quotient += 1 }
    return BigInt(sign: sign, magnitude: quotient)
  }
}
