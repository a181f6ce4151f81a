/// Arithmetic that gives the exact result or none.
extension ExactDecimal {
  /// The sum, or `nil` where it has more than 18 digits before the point.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? { ExactDecimal(units: units + other.units) }

  /// The difference, or `nil` where it has more than 18 digits before the point.
  package func subtracting(_ other: ExactDecimal) -> ExactDecimal? { ExactDecimal(units: units - other.units) }

  /// The negated value.
  package var negated: ExactDecimal { ExactDecimal.zero.subtracting(self) ?? self }

  /// The product, or `nil` where it needs more than 18 digits before or behind the point.
  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    (Rational(self) * Rational(other)).exactDecimal
  }

  /// The quotient, or `nil` where the divisor is zero or the result needs more than 18 digits on a side of the point.
  package func divided(by other: ExactDecimal) -> ExactDecimal? {
    Rational(self).divided(by: Rational(other))?.exactDecimal
  }

  /// Whether nothing stands behind the point.
  package var isWhole: Bool { units % Self.unitsPerOne == 0 }
}
