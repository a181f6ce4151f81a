extension RecordPlace: Comparable {
  /// By file, then in the order of the file, then in the order of a record's events.
  package static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    (left.file, left.table, left.beginning, left.event) < (right.file, right.table, right.beginning, right.event)
  }

  /// The table that the record is a row of; 0 where there are none.
  private var table: Int {
    switch location {
    case .bytes: 0
    case .row(let table, _): table
    }
  }

  /// The offset of the record's first byte, or its row.
  private var beginning: Int {
    switch location {
    case .bytes(let offset, _, _): offset
    case .row(_, let number): number
    }
  }
}
