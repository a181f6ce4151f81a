package import Diagnostics
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
  package func reader(of file: LogFile, index: Int, plan: ReadingPlan) throws(DiagnosticsError) -> any Reader {
    try CanonicalCSVReader(file, fileIndex: index, plan: plan)
  }

  /// Whether a file holds events as they are, in plain text with commas.
  package func holdsPlainEvents(_ file: LogFile) -> Bool { true }

  /// The columns by which events of the entry are told apart, or `nil` where the mapping drops none.
  var distinctColumns: Set<String>? { nil }
}
