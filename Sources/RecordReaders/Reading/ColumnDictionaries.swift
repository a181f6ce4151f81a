package import Columns

/// The text dictionaries of a run, one for each column.
///
/// A class, because all readers of a run share it: the same text has the same code in every file.
package final class ColumnDictionaries {
  private var dictionaries: [String: TextDictionary] = [:]

  /// Begins without texts.
  package init() {}

  /// The dictionary of a column, by its name in `ColumnBatch`.
  package func dictionary(of column: String) -> TextDictionary {
    if let known = dictionaries[column] { return known }
    let new = TextDictionary()
    dictionaries[column] = new
    return new
  }
}
