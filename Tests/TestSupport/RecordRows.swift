internal import Columns
package import Diagnostics
package import RecordReaders

/// The records of a source as a test writes them: a header and rows of texts, read in batches of a size of its own.
package struct RecordRows: Reader {
  /// The records' columns, as the source names them.
  package let header: [String]
  /// The cells of each record.
  package let rows: [[String]]
  /// What is wrong with a record, by its row.
  package var faults: [Int: Message] = [:]
  /// What is to be said about the file.
  package var remarks: [Diagnostic] = []
  private let dictionaries: ColumnDictionaries
  private let batchSize: Int
  private var next = 0

  /// Makes a source.
  /// - Parameters:
  ///   - rows: the cells of each record; a record that is too short lacks the others.
  ///   - batchSize: the number of records that are given at a time.
  package init(
    _ header: [String], _ rows: [[String]], batchSize: Int = 4096,
    dictionaries: ColumnDictionaries = ColumnDictionaries()
  ) {
    self.header = header
    self.rows = rows
    self.batchSize = batchSize
    self.dictionaries = dictionaries
  }

  package func hasColumn(_ name: String) -> Bool { header.contains { $0.utf8.elementsEqual(name.utf8) } }

  /// Where a record is said to stand: one line each, below a header.
  package static func place(ofRow row: Int) -> RecordPlace {
    RecordPlace(file: 0, location: .bytes(offset: row * 100, length: 100, line: row + 2))
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    guard next < rows.count else { return nil }
    let range = next..<min(next + batchSize, rows.count)
    next = range.upperBound
    var columns: [String: Column] = [:]
    for (index, name) in header.enumerated() {
      let dictionary = dictionaries.dictionary(of: name)
      let codes = range.map { row in
        index < rows[row].count ? dictionary.code(of: rows[row][index]) : TextDictionary.missing
      }
      columns[name] = .text(TextColumn(codes: codes, dictionary: dictionary))
    }
    let faults = range.compactMap { row in
      self.faults[row].map { RecordFault($0, row: row - range.lowerBound, place: Self.place(ofRow: row)) }
    }
    return RecordBatch(
      columns: ColumnBatch(rowCount: range.count, columns: columns), places: range.map(Self.place(ofRow:)),
      faults: faults)
  }
}
