internal import Columns

/// A stretch of a log file that holds whole records.
struct LogBlock {
  /// The formats that are read block by block.
  enum Format: Sendable {
    /// CSV in canonical form.
    case csv
    /// Objects of JSON, one a line.
    case jsonLines
  }

  /// The format of the file, which tells where the records are.
  var format = Format.csv
  /// The records of a file of CSV.
  var csv = CSVBlock()
  /// The records of a file of JSON Lines.
  var jsonLines = JSONLinesBlock()
  /// The file, as an index into the run's list.
  var file = 0
  /// The number of bytes of the file before the block.
  var offset = 0
  /// The line of the file on which the block begins, from 1.
  var line = 1

  /// Makes an empty block.
  init() {}

  /// Whether the block begins where the file does.
  var isFirst: Bool { offset == 0 }

  /// Where the block's first record begins: behind the mark of byte order, where the file has one.
  var firstRecordStart: Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let (bytes, count) =
      switch format {
      case .csv: (csv.bytes, csv.count)
      case .jsonLines: (jsonLines.bytes, jsonLines.count)
      }
    return isFirst && bytes[..<count].starts(with: mark) ? mark.count : 0
  }
}
