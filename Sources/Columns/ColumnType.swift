/// What a column holds.
package enum ColumnType: String, Sendable, Hashable, CaseIterable {
  /// Text, as UTF-8 bytes that are compared as they are.
  case text
  /// Exact decimals.
  case number
  /// Instants and coarser civil times.
  case time
}
