/// What a source writes where it has no value; the empty text always is none.
package struct MissingValues: Sendable, Hashable {
  /// The texts for the columns that have none of their own.
  package var elsewhere: [String]
  /// The texts for single columns, by the columns' names.
  package var columns: [String: [String]]

  /// Makes rules; without any only the empty text is missing.
  package init(elsewhere: [String] = [], columns: [String: [String]] = [:]) {
    self.elsewhere = elsewhere
    self.columns = columns
  }

  /// The texts that stand for no value in a column.
  package func texts(in column: String) -> [String] {
    // Dictionaries of Swift take canonically equivalent names for equal; columns are told apart by their bytes.
    guard let index = columns.index(forKey: column), columns[index].key.utf8.elementsEqual(column.utf8) else {
      return elsewhere
    }
    return columns[index].value
  }
}
