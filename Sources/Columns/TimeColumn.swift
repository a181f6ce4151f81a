package import Quantities

/// A column of times.
package struct TimeColumn: Sendable {
  /// Each row's time, `nil` where it has none.
  package var values: [LogTime?]

  /// Makes a column.
  package init(values: [LogTime?] = []) { self.values = values }
}
