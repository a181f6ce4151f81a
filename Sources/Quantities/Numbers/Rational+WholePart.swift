internal import BigInt

extension Rational {
  /// What stands before the point, cut off towards zero; `nil` beyond 18 digits.
  package var wholePart: ExactDecimal? { Rational(numerator / denominator).exactDecimal }
}
