internal import Diagnostics
package import RecordReaders

/// Log files whose records share one space of ids, and how events are made of them.
package struct LogEntry: Sendable {
  /// The files, in any order.
  package var files: [LogFile]

  /// Makes an entry.
  package init(files: [LogFile]) {
    self.files = files
  }

  /// Opens a file of the entry.
  /// - Parameter index: the file's number among those of the run.
  /// - Throws: `DiagnosticsError` where it cannot be read.
  func reader(of file: LogFile, index: Int, plan: ReadingPlan) throws(DiagnosticsError) -> any Reader {
    try CanonicalCSVReader(file, fileIndex: index, plan: plan)
  }

  /// The columns by which events of the entry are told apart, or `nil` where the mapping drops none.
  var distinctColumns: Set<String>? { nil }
}
