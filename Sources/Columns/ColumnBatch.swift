/// Some records of a log, column by column.
package struct ColumnBatch {
  /// The number of records; every column has as many rows.
  package var rowCount: Int
  /// The columns by name: a field of the event schema by its name, an attribute by `x.` and its name.
  package var columns: [String: Column]

  /// Makes a batch of columns that all have `rowCount` rows.
  package init(rowCount: Int, columns: [String: Column]) {
    self.rowCount = rowCount
    self.columns = columns
  }

  /// The column of that name if it holds texts.
  package func text(_ name: String) -> TextColumn? {
    guard case .text(let column)? = columns[name] else { return nil }
    return column
  }

  /// The column of that name if it holds numbers.
  package func number(_ name: String) -> NumberColumn? {
    guard case .number(let column)? = columns[name] else { return nil }
    return column
  }

  /// The column of that name if it holds times.
  package func time(_ name: String) -> TimeColumn? {
    guard case .time(let column)? = columns[name] else { return nil }
    return column
  }
}
