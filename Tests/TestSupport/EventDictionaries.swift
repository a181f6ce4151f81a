package import Columns

/// The dictionaries that batches of one log share, one for each column.
package final class EventDictionaries {
  private var dictionaries: [String: TextDictionary] = [:]

  /// Makes dictionaries without texts.
  package init() {}

  /// The dictionary of a column.
  package subscript(column: String) -> TextDictionary {
    if let dictionary = dictionaries[column] { return dictionary }
    let dictionary = TextDictionary()
    dictionaries[column] = dictionary
    return dictionary
  }
}
