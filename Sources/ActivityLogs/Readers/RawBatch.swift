package import Columns

/// Some records as a reader found them: typed, but judged by their form only.
package struct RawBatch {
  /// The columns that were asked for, in every row; what a file has no column for is missing.
  package var columns: ColumnBatch
  /// Where each row's record stands.
  package var places: [RecordPlace]
  /// What is wrong with rows, and with records that are in no row; a faulty cell is missing in its column.
  package var faults: [RecordFault]

  /// Makes a batch.
  package init(columns: ColumnBatch, places: [RecordPlace], faults: [RecordFault]) {
    self.columns = columns
    self.places = places
    self.faults = faults
  }

  /// The number of rows.
  package var rowCount: Int { columns.rowCount }
}
