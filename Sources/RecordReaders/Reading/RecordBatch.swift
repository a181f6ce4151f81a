package import Columns

/// Some records as a reader found them, judged by their form only.
package struct RecordBatch {
  /// The columns that were asked for, in every row; what a file has no column for is missing.
  ///
  /// A reader of a file's own records names columns as the file does and gives texts; a reader of events names them as
  /// the event schema does and gives the schema's types.
  package var columns: ColumnBatch
  /// Where each row's record stands. Rows made of one record stand together in one batch.
  package var places: [RecordPlace]
  /// What is wrong with rows, and with records that are in no row; a faulty cell is missing in its column.
  package var faults: [RecordFault]
  /// What is to be told of records that are good nevertheless.
  package var notes: [RecordFault]
  /// The number of records that were read and of which no row was made, without anything being wrong with them.
  package var unmapped: Int

  /// Makes a batch.
  package init(
    columns: ColumnBatch, places: [RecordPlace], faults: [RecordFault], notes: [RecordFault] = [], unmapped: Int = 0
  ) {
    self.columns = columns
    self.places = places
    self.faults = faults
    self.notes = notes
    self.unmapped = unmapped
  }

  /// The number of rows.
  package var rowCount: Int { columns.rowCount }
}
