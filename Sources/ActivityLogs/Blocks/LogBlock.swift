internal import Columns

/// A stretch of a log file that holds whole records.
struct LogBlock {
  /// The records.
  var records = CSVBlock()
  /// The file, as an index into the run's list.
  var file = 0
  /// The number of bytes of the file before the block.
  var offset = 0
  /// The line of the file on which the block begins, from 1.
  var line = 1
  /// Whether the block begins with the file's header.
  var hasHeader = false

  /// Makes an empty block.
  init() {}
}
