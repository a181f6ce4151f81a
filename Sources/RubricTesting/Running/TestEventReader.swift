internal import Columns
internal import Diagnostics
internal import RecordReaders

/// Gives the events of a test as a reader of a file gives its records.
struct TestEventReader: Reader {
  private let events: [TestEvent]
  private var rows: TextRows
  private var next = 0

  /// Begins to read.
  /// - Parameter columns: the names of the columns to decode, `nil` for all.
  init(_ events: [TestEvent], columns: Set<String>?) {
    self.events = events
    self.rows = TextRows(columns: columns, dictionaries: ColumnDictionaries())
  }

  func hasColumn(_ name: String) -> Bool { rows.hasColumn(name) }

  var remarks: [Diagnostic] { [] }

  mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    guard next < events.count else { return nil }
    while next < events.count, !rows.isFull {
      rows.beginRow(at: events[next].record)
      for (name, text) in events[next].cells {
        guard case .column(let column) = rows.column(named: Array(name.utf8)) else { continue }
        _ = rows.set(rows.code(of: Array(text.utf8)[...], column: column), column: column)
      }
      next += 1
    }
    return rows.takeBatch(faults: [])
  }
}
