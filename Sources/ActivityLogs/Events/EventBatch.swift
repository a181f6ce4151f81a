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
  /// Each row's id; empty where it has none.
  package var ids: PackedTexts

  /// Makes a batch; all parts have as many rows as `columns`.
  /// - Parameter ids: the ids; those of the column `id` unless given.
  package init(
    columns: ColumnBatch, actors: [Actor], units: [Int], places: [RecordPlace], ids: PackedTexts? = nil
  ) {
    self.ids = ids ?? columns.text("id").map(PackedTexts.init(of:)) ?? PackedTexts(missing: columns.rowCount)
    self.columns = columns
    self.actors = actors
    self.units = units
    self.places = places
  }

  /// The number of events.
  package var rowCount: Int { columns.rowCount }
}
