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

  /// The file, as an index into the run's list of log files.
  package var file: Int
  /// Where in the file.
  package var location: Location
  /// The how-manieth event it is that a mapping made of the record, from 0.
  package var event: Int

  /// Makes a place.
  package init(file: Int, location: Location, event: Int = 0) {
    self.file = file
    self.location = location
    self.event = event
  }

  /// The record's bytes, where it stands in a text.
  package var bytes: Range<Int>? {
    guard case .bytes(let offset, let length, _) = location else { return nil }
    return offset..<(offset + length)
  }

  /// The line of a text or the row of a table, from 1.
  package var line: Int {
    switch location {
    case .bytes(_, _, let line): line
    case .row(_, let number): number
    }
  }
}
