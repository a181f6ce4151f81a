package import Quantities

/// A column of exact decimals.
package struct NumberColumn: Sendable {
  /// Each row's number, `nil` where it has none.
  package var values: [ExactDecimal?]

  /// Makes a column.
  package init(values: [ExactDecimal?] = []) { self.values = values }
}
