/// One column of a batch.
package enum Column {
  case text(TextColumn)
  case number(NumberColumn)
  case time(TimeColumn)

  /// What the column holds.
  package var type: ColumnType {
    switch self {
    case .text: .text
    case .number: .number
    case .time: .time
    }
  }
}
