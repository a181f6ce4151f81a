extension ColumnBatch {
  /// Whether a row has no value in a column, or there is no such column.
  package func isMissing(_ column: String, row: Int) -> Bool { columns[column]?.isMissing(row) ?? true }

  /// The batch of some rows alone.
  /// - Parameter rows: their numbers, in the order that the new batch is to have.
  package func selecting(_ rows: [Int]) -> ColumnBatch {
    ColumnBatch(rowCount: rows.count, columns: columns.mapValues { $0.selecting(rows) })
  }
}

extension Column {
  /// Whether a row has no value.
  package func isMissing(_ row: Int) -> Bool {
    switch self {
    case .text(let texts): texts.codes[row] == TextDictionary.missing
    case .number(let numbers): numbers.values[row] == nil
    case .time(let times): times.values[row] == nil
    }
  }

  /// The column of some rows alone.
  package func selecting(_ rows: [Int]) -> Column {
    switch self {
    case .text(let texts): .text(TextColumn(codes: rows.map { texts.codes[$0] }, dictionary: texts.dictionary))
    case .number(let numbers): .number(NumberColumn(values: rows.map { numbers.values[$0] }))
    case .time(let times): .time(TimeColumn(values: rows.map { times.values[$0] }))
    }
  }
}
