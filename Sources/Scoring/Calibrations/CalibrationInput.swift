package import Quantities

/// What one unit brings to the comparison of an indicator's values.
package struct CalibrationInput: Sendable, Hashable {
  /// The unit's id.
  package var unit: String
  /// What was measured, to 30 decimals; `nil` where nothing was.
  package var value: Rational?
  /// The value of the fact within which means and medians stand in; `nil` where the method names none, or the unit has
  /// none.
  package var group: String?
  /// The number fact that stands in for a missing value, to 30 decimals.
  package var standIn: Rational?

  /// Makes what a unit brings; numbers are rounded to 30 decimals, half to even.
  package init(unit: String, value: Rational?, group: String? = nil, standIn: Rational? = nil) {
    self.unit = unit
    self.value = value.map { FixedPoint.rounded($0) }
    self.group = group
    self.standIn = standIn.map { FixedPoint.rounded($0) }
  }
}
