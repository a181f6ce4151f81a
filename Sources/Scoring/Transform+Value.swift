package import Quantities
package import Rubrics

extension Transform {
  /// The value transformed; `nil` for a logarithm of what, to 30 decimals, is not greater than 0.
  package func value(of value: Rational) -> Rational? {
    switch self {
    case .none: value
    case .ln: FixedPoint.ln(value)
    case .log10: FixedPoint.log10(value)
    }
  }
}
