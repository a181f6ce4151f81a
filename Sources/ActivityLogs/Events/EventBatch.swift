package import Columns
package import RecordReaders

/// Some accepted events of a log, checked against vocabulary and units.
package struct EventBatch {
  /// The event fields and attributes, by the names of the event schema; `time` is present in every row.
  package var columns: ColumnBatch
  /// Each row's actor.
  package var actors: [Actor]
  /// Each row's unit, as an index into the unit tree.
  package var units: [Int]
  /// Where each row's record stands.
  package var places: [RecordPlace]

  /// Makes a batch; all parts have as many rows as `columns`.
  package init(columns: ColumnBatch, actors: [Actor], units: [Int], places: [RecordPlace]) {
    self.columns = columns
    self.actors = actors
    self.units = units
    self.places = places
  }

  /// The number of events.
  package var rowCount: Int { columns.rowCount }
}
