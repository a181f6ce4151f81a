/// Texts one after the other, each in a row of its own: for texts that are all different, such as ids, so that a
/// dictionary would only cost room. An empty text is a missing one.
package struct PackedTexts: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row's text ends in `bytes`; it begins where that of the row before ends.
  private var ends: [Int] = []

  /// Begins without rows.
  package init() {}

  /// Makes the rows of a column.
  package init(of column: TextColumn) {
    for code in column.codes { append(column.dictionary.utf8(of: code)) }
  }

  /// Makes rows of the texts that stand in some stretches of a buffer.
  package init(_ texts: [Range<Int>], in buffer: [UInt8]) {
    ends.reserveCapacity(texts.count)
    for text in texts { append(buffer[text]) }
  }

  /// Makes rows without texts.
  package init(missing count: Int) { ends = Array(repeating: 0, count: count) }

  /// The number of rows.
  package var count: Int { ends.count }

  /// A row's text.
  package subscript(row: Int) -> ArraySlice<UInt8> { bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]] }

  /// Adds a row.
  package mutating func append(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Adds the rows of others.
  package mutating func append(contentsOf other: PackedTexts) {
    let before = bytes.count
    bytes += other.bytes
    ends += other.ends.map { $0 + before }
  }

  /// Some rows alone.
  /// - Parameter rows: their numbers, in the order that the new rows are to have.
  package func selecting(_ rows: [Int]) -> PackedTexts {
    var result = PackedTexts()
    for row in rows { result.append(self[row]) }
    return result
  }

  /// Writes the rows.
  package func write(to writer: inout ByteWriter) {
    writer.write(bytes)
    writer.write(ends)
  }

  /// Reads rows that were written.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  package init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    bytes = try reader.numbers()
    ends = try reader.numbers()
    guard zip([0] + ends, ends).allSatisfy({ $0 <= $1 }), ends.last ?? 0 == bytes.count else {
      throw ByteReader.Damage()
    }
  }
}
