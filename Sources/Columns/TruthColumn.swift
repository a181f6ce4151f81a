/// What a condition says of each row of a batch.
package struct TruthColumn: Sendable, Hashable {
  /// One value for each row.
  package var values: [Truth]

  /// Makes a column.
  package init(values: [Truth]) { self.values = values }

  /// Makes a column of one value, repeated.
  package init(repeating value: Truth, count: Int) { self.values = Array(repeating: value, count: count) }
}
