package import Diagnostics
package import Quantities

/// Numbers and truth values where the schema asks for them.
extension YAMLNode {
  /// An exact decimal such as `0.6`.
  package func decimal(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? { nil }

  /// A share, as `60%` or `0.6`.
  package func share(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? { nil }

  /// A whole number of a range.
  package func wholeNumber(in range: ClosedRange<Int>, _ diagnostics: inout [Diagnostic]) -> Int? { nil }

  /// `true` or `false`.
  package func boolean(_ diagnostics: inout [Diagnostic]) -> Bool? { nil }
}
