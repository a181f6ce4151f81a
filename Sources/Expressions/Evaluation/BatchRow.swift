internal import Columns
internal import Quantities

/// One row of a batch, for what cannot be worked out column by column.
struct BatchRow: ValueSource {
  /// The batch.
  private let batch: ColumnBatch
  /// The row, from 0.
  private let row: Int

  /// The evaluation of a row of a batch.
  /// - Parameter note: where failures are noted.
  static func evaluation(
    of row: Int, in batch: ColumnBatch, note: FailureNote? = nil
  ) -> SingleEvaluation<BatchRow> {
    SingleEvaluation(source: BatchRow(batch: batch, row: row), note: note)
  }

  func value(of reference: Reference) -> Value? {
    guard case .column(let name) = reference else { return nil }
    switch batch.columns[name] {
    case .text(let column):
      guard row < column.codes.count, column.codes[row] != TextDictionary.missing else { return nil }
      return .text(column.dictionary[column.codes[row]])
    case .number(let column): return row < column.values.count ? column.values[row].map(Value.number) : nil
    case .time(let column): return row < column.values.count ? column.values[row].map(Value.time) : nil
    case nil: return nil
    }
  }
}
