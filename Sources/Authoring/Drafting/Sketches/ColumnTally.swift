internal import Columns

/// Counts the texts of a column, batch by batch.
struct ColumnTally {
  /// The column's name.
  let name: String
  private var counts: [UInt32: Int] = [:]
  private var order: [UInt32] = []
  private var dictionary: TextDictionary?

  /// Begins to count.
  init(name: String) { self.name = name }

  /// Counts the texts of some records.
  mutating func add(_ column: TextColumn) {
    dictionary = column.dictionary
    for code in column.codes where code != TextDictionary.missing {
      if counts[code, default: 0] == 0 { order.append(code) }
      counts[code, default: 0] += 1
    }
  }

  /// The distinct texts, in the order in which they were first seen.
  var values: [ColumnSketch.Value] {
    guard let dictionary else { return [] }
    return order.map { ColumnSketch.Value(text: dictionary[$0], cells: counts[$0] ?? 0) }
  }
}
