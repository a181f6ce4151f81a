package import Columns

/// Where a record stands in the files that were handed over.
package struct RecordPlace: Sendable, Hashable {
  /// Where in its file.
  package enum Location: Sendable, Hashable {
    /// A range of bytes of the text that the file holds, once it is unpacked and in UTF-8, and the line from 1 on which
    /// it begins.
    case bytes(offset: Int, length: Int, line: Int)
    /// A row, from 1, of a table of a file that holds several: a sheet of a workbook, a table of a database; tables are
    /// counted from 0.
    case row(table: Int, number: Int)
  }

  // Millions of places are kept, so each number is no wider than it has to be.

  /// The offset of the first byte, or the table.
  private let beginning: Int64
  /// The number of bytes; 0 for a row.
  private var length: UInt32
  private var number: UInt32
  private var fileNumber: UInt32
  /// Twice the event's number, and one more for a row.
  private var eventAndKind: UInt32

  /// Makes a place.
  /// - Parameters:
  ///   - file: the file, as an index into the run's list of log files.
  ///   - location: where in the file; lengths and lines from 2³² on are given as the greatest number below.
  ///   - event: the how-manieth event it is that a mapping made of the record, from 0.
  package init(file: Int, location: Location, event: Int = 0) {
    fileNumber = UInt32(clamping: file)
    let isRow: Bool
    switch location {
    case .bytes(let offset, let length, let line):
      beginning = Int64(offset)
      self.length = UInt32(clamping: length)
      number = UInt32(clamping: line)
      isRow = false
    case .row(let table, let number):
      beginning = Int64(table)
      length = 0
      self.number = UInt32(clamping: number)
      isRow = true
    }
    eventAndKind = Self.packed(event, isRow: isRow)
  }

  /// The file, as an index into the run's list of log files.
  package var file: Int { Int(fileNumber) }

  /// Where in the file.
  package var location: Location {
    isRow
      ? .row(table: Int(beginning), number: Int(number))
      : .bytes(offset: Int(beginning), length: Int(length), line: Int(number))
  }

  /// The how-manieth event it is that a mapping made of the record, from 0.
  package var event: Int {
    get { Int(eventAndKind >> 1) }
    set { eventAndKind = Self.packed(newValue, isRow: isRow) }
  }

  private var isRow: Bool { eventAndKind & 1 == 1 }

  private static func packed(_ event: Int, isRow: Bool) -> UInt32 {
    UInt32(clamping: min(event, Int(UInt32.max >> 1))) << 1 | (isRow ? 1 : 0)
  }

  /// The record's bytes, where it stands in a text.
  package var bytes: Range<Int>? {
    guard case .bytes(let offset, let length, _) = location else { return nil }
    return offset..<(offset + length)
  }

  /// The line of a text or the row of a table, from 1.
  package var line: Int { Int(number) }

  // MARK: On disk

  /// Writes places.
  package static func write(_ places: [RecordPlace], to writer: inout ByteWriter) {
    writer.write(places.map(\.beginning))
    for part in parts { writer.write(places.map { $0[keyPath: part] }) }
  }

  /// Reads places that were written.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  package static func places(from reader: inout ByteReader) throws(ByteReader.Damage) -> [RecordPlace] {
    let beginnings = try reader.numbers(Int64.self)
    var places = beginnings.map { RecordPlace(file: 0, location: .row(table: Int($0), number: 0)) }
    for part in parts {
      let numbers = try reader.numbers(UInt32.self)
      guard numbers.count == places.count else { throw ByteReader.Damage() }
      for (index, number) in numbers.enumerated() { places[index][keyPath: part] = number }
    }
    return places
  }

  private static var parts: [WritableKeyPath<RecordPlace, UInt32>] {
    [\.length, \.number, \.fileNumber, \.eventAndKind]
  }
}
