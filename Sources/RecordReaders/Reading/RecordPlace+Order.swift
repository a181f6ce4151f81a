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

extension [RecordPlace] {
  /// The rows of each record, in their order.
  package var records: [Range<Int>] {
    var records: [Range<Int>] = []
    var start = 0
    for row in indices.dropFirst() where !continuesRecord(at: row) {
      records.append(start..<row)
      start = row
    }
    if !isEmpty { records.append(start..<count) }
    return records
  }

  /// Whether the event at an index was made of the same record as the one before it.
  package func continuesRecord(at index: Int) -> Bool {
    guard index > 0, self[index].event > 0 else { return false }
    let previous = self[index - 1]
    return previous.file == self[index].file && previous.location == self[index].location
  }
}
