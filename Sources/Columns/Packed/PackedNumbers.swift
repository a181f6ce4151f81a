package import Quantities

/// Exact decimals row by row, of which many are kept: half as wide as optional ones.
package struct PackedNumbers: Sendable {
  /// The units of each; `missing` where a row has none.
  private var units: [Int128] = []

  /// No decimal has so many units.
  private static let missing = Int128.min

  /// Begins without rows.
  package init() {}

  /// The number of rows.
  package var count: Int { units.count }

  /// A row's number, or `nil` where it has none.
  package subscript(row: Int) -> ExactDecimal? { ExactDecimal(units: units[row]) }

  /// Adds a row.
  package mutating func append(_ number: ExactDecimal?) { units.append(number?.units ?? Self.missing) }

  /// Adds the rows of others.
  package mutating func append(contentsOf other: PackedNumbers) { units += other.units }

  /// Some rows alone.
  /// - Parameter rows: their numbers, in the order that the new rows are to have.
  package func selecting(_ rows: [Int]) -> PackedNumbers {
    var result = PackedNumbers()
    result.units = rows.map { units[$0] }
    return result
  }

  /// Writes the rows.
  package func write(to writer: inout ByteWriter) { writer.write(units) }

  /// Reads rows that were written.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  package init(from reader: inout ByteReader) throws(ByteReader.Damage) { units = try reader.numbers() }
}
