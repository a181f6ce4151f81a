internal import Quantities

/// An operation on two numbers that gives the exact result or none.
enum Arithmetic: Sendable, Hashable, CaseIterable {
  case add
  case subtract
  case multiply
  /// The exact quotient.
  case divide
  /// The quotient of whole numbers, cut off towards zero, as CEL divides integers.
  case divideWhole
  /// The remainder of whole numbers, with the sign of the first.
  case remainder

  /// The result, or `nil` for a divisor of zero, a result that needs more than 18 digits on a side of the point, and
  /// a number that is not whole where whole ones are due.
  func result(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
    switch self {
    case .add: left.adding(right)
    case .subtract: left.subtracting(right)
    case .multiply: left.multiplied(by: right)
    case .divide: left.divided(by: right)
    case .divideWhole: Self.wholes(left, right).flatMap { ExactDecimal(units: $0 / $1 * ExactDecimal.unitsPerOne) }
    case .remainder: Self.wholes(left, right).flatMap { ExactDecimal(units: $0 % $1 * ExactDecimal.unitsPerOne) }
    }
  }

  /// The result, exact whatever its digits, or `nil` for a divisor of zero and where whole numbers are due.
  func result(_ left: Rational, _ right: Rational) -> Rational? {
    switch self {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: left.divided(by: right)
    case .divideWhole, .remainder: nil
    }
  }

  private static func wholes(_ left: ExactDecimal, _ right: ExactDecimal) -> (Int128, Int128)? {
    guard left.isWhole, right.isWhole, right != .zero else { return nil }
    return (left.units / ExactDecimal.unitsPerOne, right.units / ExactDecimal.unitsPerOne)
  }
}
