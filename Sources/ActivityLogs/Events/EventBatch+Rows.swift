internal import Columns

extension EventBatch {
  /// The batch of some events alone.
  /// - Parameter rows: their numbers, in the order that the new batch is to have.
  package func selecting(_ rows: [Int]) -> EventBatch {
    EventBatch(
      columns: columns.selecting(rows), actors: rows.map { actors[$0] }, units: rows.map { units[$0] },
      places: rows.map { places[$0] }, ids: ids.selecting(rows))
  }
}
