internal import Columns

/// Turns the codes of batches' dictionaries into those of a pool, looking at each distinct text once.
///
/// It holds on to the dictionaries, which are classes and bound to one thread; that is why it is no part of a summary.
struct TextTranslator {
  private struct Table {
    /// Kept alive, so that no other dictionary can take on its identity.
    let dictionary: TextDictionary
    /// By the dictionary's codes, those of the pool, or `unknown`.
    var codes: [UInt32]
  }

  /// Stands for a text that has not been looked at; no pool ever holds so many.
  private static let unknown = UInt32.max

  private var tables: [ObjectIdentifier: Table] = [:]

  /// The pool's codes of some rows of a column.
  /// - Parameters:
  ///   - column: the column, or `nil` where the log lacks it.
  ///   - rows: the rows wanted.
  ///   - rowCount: the number of rows in the batch.
  ///   - texts: the pool; new texts are entered.
  /// - Returns: one code for each row of the batch, `TextPool.missing` for rows that are not wanted.
  mutating func codes(
    of column: TextColumn?, rows: [Int], rowCount: Int, texts: inout TextPool
  ) -> [UInt32] {
    var result = Array(repeating: TextPool.missing, count: rowCount)
    guard let column else { return result }
    let identity = ObjectIdentifier(column.dictionary)
    // Taken out and put back, so that the table is changed in place.
    var table = tables.removeValue(forKey: identity) ?? Table(dictionary: column.dictionary, codes: [TextPool.missing])
    let known = column.dictionary.count
    if table.codes.count < known {
      table.codes.append(contentsOf: repeatElement(Self.unknown, count: known - table.codes.count))
    }
    for row in rows {
      let source = Int(column.codes[row])
      guard source < table.codes.count else { continue }
      if table.codes[source] == Self.unknown {
        table.codes[source] = texts.code(of: Array(column.dictionary.utf8(of: UInt32(source))))
      }
      result[row] = table.codes[source]
    }
    tables[identity] = table
    return result
  }
}
