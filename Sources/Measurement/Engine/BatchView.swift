internal import ActivityLogs
internal import Columns
internal import Quantities
internal import RecordReaders

/// A batch as the measures see it: everything they ask of a row stands ready in an array.
///
/// Arrays have an element for every row of the batch, but only those of rows that are looked at mean anything.
struct BatchView {
  /// Each row's unit, as an index into the unit tree.
  let units: [Int]
  /// Where each row's record stands.
  let places: [RecordPlace]
  /// By row, the bits of the actors from whom the record's evidence is independent.
  let independence: [UInt8]
  /// By row, the key of the record for drawing evidence.
  let evidenceKeys: [UInt64]
  /// By condition of the plan, what it says of each row.
  let truths: [[Truth]]
  /// By selection of the plan, its rows.
  let selections: [RowSelection]
  /// By text column of the plan, the pool's codes.
  let texts: [[UInt32]]
  /// By number column of the plan, the numbers; `nil` where the log lacks the column.
  let numbers: [NumberColumn?]
  /// By time column of the plan, the times; `nil` where the log lacks the column.
  let times: [TimeColumn?]
  /// By slot of the plan, the number of the slot in which each row's event lies.
  let slots: [[Int]]

  /// A row's number, or `nil` where it has none.
  func number(_ column: Int, row: Int) -> ExactDecimal? { numbers[column]?.values[row] }

  /// A row's time, or `nil` where it has none.
  func time(_ column: Int, row: Int) -> LogTime? { times[column]?.values[row] }
}
