/// A decimal number with at most 18 digits before and 18 behind the point, exact.
///
/// SEMANTICS, "Units, records, time": numbers are decimals without exponent, equal by value.
package struct ExactDecimal: Sendable, Hashable, Comparable {
  /// The number of digits behind the point that a value can have.
  package static let fractionDigits = 18
  /// The number of units in one: 10¹⁸.
  package static let unitsPerOne: Int128 = 1_000_000_000_000_000_000
  /// The first magnitude that is too large, in units: 10³⁶.
  private static let limit = unitsPerOne * unitsPerOne

  /// The value in units of 10⁻¹⁸; its magnitude is below 10³⁶.
  package let units: Int128

  /// Makes a number of units of 10⁻¹⁸, or `nil` where that has more than 18 digits before the point.
  package init?(units: Int128) {
    guard units > -Self.limit, units < Self.limit else { return nil }
    self.units = units
  }

  /// Makes a whole number.
  package init(_ whole: Int32) { self.units = Int128(whole) * Self.unitsPerOne }

  /// Makes a whole number, or `nil` where it has more than 18 digits.
  package init?(exactly whole: Int) { self.init(units: Int128(whole) * Self.unitsPerOne) }

  /// Zero.
  package static let zero = ExactDecimal(0)
  /// One.
  package static let one = ExactDecimal(1)

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { left.units < right.units }
}
