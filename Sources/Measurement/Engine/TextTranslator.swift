internal import Columns

/// Turns the codes of other dictionaries into those of one, looking at each distinct text once.
struct TextTranslator {
  private struct Table {
    /// Kept alive, so that no other dictionary can take on its identity.
    let dictionary: TextDictionary
    /// By the dictionary's codes, those it is translated into, or `unknown`.
    var codes: [UInt32]
  }

  /// Stands for a text that has not been looked at; no dictionary ever holds so many.
  private static let unknown = UInt32.max

  private var tables: [ObjectIdentifier: Table] = [:]

  /// The codes of a column in a dictionary.
  /// - Parameters:
  ///   - column: the column, or `nil` where the log lacks it.
  ///   - rowCount: the number of rows in the batch.
  ///   - texts: the dictionary; new texts are entered.
  /// - Returns: one code for each row of the batch; the column's own where its dictionary is the one asked for.
  mutating func codes(of column: TextColumn?, rowCount: Int, texts: TextDictionary) -> [UInt32] {
    guard let column else { return Array(repeating: TextDictionary.missing, count: rowCount) }
    if column.dictionary === texts { return column.codes }
    let identity = ObjectIdentifier(column.dictionary)
    // Taken out and put back, so that the table is changed in place.
    var table =
      tables.removeValue(forKey: identity) ?? Table(dictionary: column.dictionary, codes: [TextDictionary.missing])
    let known = column.dictionary.count
    if table.codes.count < known {
      table.codes.append(contentsOf: repeatElement(Self.unknown, count: known - table.codes.count))
    }
    let result = column.codes.map { code -> UInt32 in
      let source = Int(code)
      guard source < table.codes.count else { return TextDictionary.missing }
      if table.codes[source] == Self.unknown {
        table.codes[source] = texts.code(of: column.dictionary.utf8(of: code).span)
      }
      return table.codes[source]
    }
    tables[identity] = table
    return result
  }
}
