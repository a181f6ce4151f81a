import Columns
import Diagnostics
import RecordReaders
import TestSupport

/// Everything that a reader gave.
struct ReadRecords: Equatable {
  /// The texts of each row by column, those that are missing left out.
  var rows: [[String: String]] = []
  /// The line on which each row's record begins.
  var lines: [Int] = []
  /// Where each row's record begins.
  var offsets: [Int] = []
  /// The codes of the faults of records, with the line of each.
  var faults: [String] = []
  /// The codes of what ended the reading, with line and column.
  var errors: [String] = []
  /// The codes of remarks.
  var remarks: [String] = []

  /// Reads all that a reader gives.
  init(_ open: () throws -> any Reader) throws {
    do {
      var reader = try open()
      while let batch = try reader.nextBatch() {
        for row in 0..<batch.rowCount {
          var cells: [String: String] = [:]
          for (name, _) in batch.columns.columns {
            guard let column = batch.columns.text(name), column.codes.count == batch.rowCount else {
              errors.append("the column \(name) has not as many rows as the batch")
              continue
            }
            if column.codes[row] != TextDictionary.missing { cells[name] = column.dictionary[column.codes[row]] }
          }
          rows.append(cells)
          lines.append(batch.places[row].line)
          if case .bytes(let offset, _, _) = batch.places[row].location { offsets.append(offset) }
        }
        for fault in batch.faults { faults.append("\(fault.message.code) \(fault.place.line)") }
      }
      remarks = reader.remarks.map(\.code)
    } catch let error as DiagnosticsError {
      errors += error.diagnostics.map { diagnostic in
        guard let start = diagnostic.place?.span?.start else { return diagnostic.code }
        return "\(diagnostic.code) \(start.line):\(start.column)"
      }
    }
  }

  /// How a reader of texts is made.
  typealias Opening = @Sendable (any ByteSource, SourceOptions, Set<String>?) throws -> any Reader

  /// Reads a text in pieces.
  init(
    _ bytes: [UInt8], lengths: [Int] = [.max], columns: Set<String>? = nil, _ opening: Opening,
    _ change: (inout SourceOptions) -> Void = { _ in }
  ) throws {
    var options = SourceOptions()
    change(&options)
    try self.init { try opening(BytesSource(bytes, lengths: lengths), options, columns) }
  }

  static let file = LogFile(path: "/dev/null", name: "日志.txt")

  static let delimited: Opening = { source, options, columns in
    try DelimitedReader(
      source, file: file, fileIndex: 0, options: options, columns: columns, dictionaries: ColumnDictionaries())
  }

  static let json: Opening = { source, options, columns in
    try JSONReader(
      source, file: file, fileIndex: 0, options: options, columns: columns, dictionaries: ColumnDictionaries())
  }

  static let jsonLines: Opening = { source, options, columns in
    try JSONLinesReader(
      source, file: file, fileIndex: 0, options: options, columns: columns, dictionaries: ColumnDictionaries())
  }

  static let sections: Opening = { source, options, columns in
    try SectionsReader(
      source, file: file, fileIndex: 0, options: options, columns: columns, dictionaries: ColumnDictionaries())
  }

  static let ocel: Opening = { source, options, columns in
    try OCELReader(
      source, file: file, fileIndex: 0, options: options, columns: columns, dictionaries: ColumnDictionaries())
  }

  /// Reads a file as its content or name tells.
  static func opened(_ file: LogFile, _ options: SourceOptions, columns: Set<String>? = nil) throws -> ReadRecords {
    try ReadRecords {
      try FileReading.open(
        file, fileIndex: 0, options: options, columns: columns, dictionaries: ColumnDictionaries())
    }
  }
}
