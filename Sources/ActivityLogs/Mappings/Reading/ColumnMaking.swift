/// A column of events that is being made.
struct ColumnMaking {
  /// The column's name in the event schema.
  let target: String
  /// The number of the rule that makes it, from 0.
  let rule: Int
  /// The table's rows that the events are made of.
  let rows: [Int]
  /// The table.
  let table: RecordTable
}
