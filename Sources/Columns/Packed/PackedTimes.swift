package import Quantities

/// Times row by row, of which many are kept: half as wide as optional ones.
package struct PackedTimes: Sendable {
  /// Where each begins.
  private var starts: [Int64] = []
  /// How long and how exact each is (`LogTime.span`); `missing` where a row has none.
  private var spans: [UInt32] = []

  /// No time has such a span.
  private static let missing = UInt32.max

  /// Begins without rows.
  package init() {}

  /// The number of rows.
  package var count: Int { starts.count }

  /// A row's time, or `nil` where it has none.
  package subscript(row: Int) -> LogTime? {
    LogTime(start: Instant(nanoseconds: starts[row]), span: spans[row])
  }

  /// Adds a row.
  package mutating func append(_ time: LogTime?) {
    starts.append(time?.start.nanoseconds ?? 0)
    spans.append(time?.span ?? Self.missing)
  }

  /// Adds the rows of others.
  package mutating func append(contentsOf other: PackedTimes) {
    starts += other.starts
    spans += other.spans
  }

  /// Some rows alone.
  /// - Parameter rows: their numbers, in the order that the new rows are to have.
  package func selecting(_ rows: [Int]) -> PackedTimes {
    var result = PackedTimes()
    result.starts = rows.map { starts[$0] }
    result.spans = rows.map { spans[$0] }
    return result
  }

  /// Writes the rows.
  package func write(to writer: inout ByteWriter) {
    writer.write(starts)
    writer.write(spans)
  }

  /// Reads rows that were written.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  package init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    starts = try reader.numbers()
    spans = try reader.numbers()
    guard starts.count == spans.count else { throw ByteReader.Damage() }
  }
}
