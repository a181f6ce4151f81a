internal import ActivityLogs
internal import Columns
internal import Quantities

/// The fields of those events of cases of which any are read, column by column.
struct CaseDetails: Sendable {
  /// The number of events.
  private(set) var count = 0
  /// By event, its id; no rows where the grouping does not order by ids.
  private(set) var ids = PackedTexts()
  /// By text column of the grouping, the codes by event; for the other types likewise.
  private(set) var texts: [[UInt32]]
  /// By number column, the numbers by event.
  private(set) var numbers: [[ExactDecimal?]]
  /// By time column, the times by event.
  private(set) var moments: [[LogTime?]]

  /// Makes a collection without events.
  /// - Parameter fields: the columns of the grouping.
  init(fields: FieldTable) {
    texts = Array(repeating: [], count: fields.texts.count)
    numbers = Array(repeating: [], count: fields.numbers.count)
    moments = Array(repeating: [], count: fields.times.count)
  }

  /// Adds the fields of some rows of a batch.
  mutating func append(
    _ batch: EventBatch, rows: [Int], grouping: CaseGrouping, preparation: inout BatchPreparation
  ) {
    count += rows.count
    if grouping.ordersByID { for row in rows { ids.append(batch.ids[row]) } }
    for (column, name) in grouping.fields.texts.enumerated() {
      let codes = preparation.codes(ofColumn: name, in: batch)
      for row in rows { texts[column].append(codes[row]) }
    }
    for (column, name) in grouping.fields.numbers.enumerated() {
      let values = batch.columns.number(name)?.values
      for row in rows { numbers[column].append(values?[row]) }
    }
    for (column, name) in grouping.fields.times.enumerated() {
      let values = batch.columns.time(name)?.values
      for row in rows { moments[column].append(values?[row]) }
    }
  }

  /// Adds the events of another collection with the same columns.
  /// - Parameter translation: by the other collection's text codes, those of this one.
  mutating func merge(_ other: CaseDetails, translation: [UInt32]) {
    count += other.count
    ids.append(contentsOf: other.ids)
    for column in texts.indices { texts[column] += other.texts[column].lazy.map { translation[Int($0)] } }
    for column in numbers.indices { numbers[column] += other.numbers[column] }
    for column in moments.indices { moments[column] += other.moments[column] }
  }
}
