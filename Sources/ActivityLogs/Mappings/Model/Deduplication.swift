/// Which events of a source are taken for the same one, told twice.
package struct Deduplication: Sendable, Hashable {
  /// The columns, by their names in `ColumnBatch`, in which such events are equal.
  package var columns: [String]
  /// Whether it is told how many were dropped.
  package var isReported: Bool

  /// Makes a rule.
  package init(columns: [String], isReported: Bool) {
    self.columns = columns
    self.isReported = isReported
  }
}
