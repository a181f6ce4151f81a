internal import ActivityLogs
internal import Columns
internal import Quantities

/// The fields of those events of cases of which any are read, column by column.
struct CaseDetails: Sendable {
  /// The number of events.
  private(set) var count = 0
  /// Whether ids are kept, as they are where the grouping orders by them.
  private let keepsIDs: Bool
  /// By event, its id; no rows where ids are not kept.
  private(set) var ids = PackedTexts()
  /// By text column of the grouping, the codes by event; for the other types likewise.
  private(set) var texts: [[UInt32]]
  /// By number column, the numbers by event.
  private(set) var numbers: [PackedNumbers]
  /// By time column, the times by event.
  private(set) var moments: [PackedTimes]

  /// Makes a collection without events.
  /// - Parameters:
  ///   - fields: the columns of the grouping.
  ///   - keepsIDs: whether the grouping orders by ids.
  init(fields: FieldTable, keepsIDs: Bool) {
    self.keepsIDs = keepsIDs
    texts = Array(repeating: [], count: fields.texts.count)
    numbers = Array(repeating: PackedNumbers(), count: fields.numbers.count)
    moments = Array(repeating: PackedTimes(), count: fields.times.count)
  }

  /// Adds the fields of some rows of a batch.
  mutating func append(
    _ batch: EventBatch, rows: [Int], grouping: CaseGrouping, preparation: inout BatchPreparation
  ) {
    count += rows.count
    if keepsIDs { for row in rows { ids.append(batch.ids[row]) } }
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

  /// Lets go of all events.
  mutating func removeAll() {
    count = 0
    ids = PackedTexts()
    for column in texts.indices { texts[column].removeAll(keepingCapacity: true) }
    for column in numbers.indices { numbers[column] = PackedNumbers() }
    for column in moments.indices { moments[column] = PackedTimes() }
  }

  /// The fields of some events alone.
  /// - Parameter rows: where they stand, in the order that the new rows are to have.
  func selecting(_ rows: [Int]) -> CaseDetails {
    var result = self
    result.count = rows.count
    if keepsIDs { result.ids = ids.selecting(rows) }
    result.texts = texts.map { codes in rows.map { codes[$0] } }
    result.numbers = numbers.map { $0.selecting(rows) }
    result.moments = moments.map { $0.selecting(rows) }
    return result
  }

  /// Adds the events of another collection with the same columns.
  /// - Parameter translation: what the other collection's text codes are in this one.
  mutating func append(contentsOf other: CaseDetails, translation: CodeTranslation) {
    count += other.count
    ids.append(contentsOf: other.ids)
    for column in texts.indices { texts[column] += translation.codes(other.texts[column]) }
    for column in numbers.indices { numbers[column].append(contentsOf: other.numbers[column]) }
    for column in moments.indices { moments[column].append(contentsOf: other.moments[column]) }
  }

  // MARK: On disk

  /// Writes the fields.
  func write(to writer: inout ByteWriter) {
    writer.write(count)
    ids.write(to: &writer)
    for codes in texts { writer.write(codes) }
    for column in numbers { column.write(to: &writer) }
    for column in moments { column.write(to: &writer) }
  }

  /// Reads fields that were written.
  /// - Parameter empty: a collection with the same columns.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  init(from reader: inout ByteReader, like empty: CaseDetails) throws(ByteReader.Damage) {
    self = empty
    let rows = try reader.count()
    count = rows
    ids = try PackedTexts(from: &reader)
    for column in texts.indices { texts[column] = try reader.numbers() }
    for column in numbers.indices { numbers[column] = try PackedNumbers(from: &reader) }
    for column in moments.indices { moments[column] = try PackedTimes(from: &reader) }
    guard ids.count == (keepsIDs ? rows : 0), texts.allSatisfy({ $0.count == rows }),
      numbers.allSatisfy({ $0.count == rows }), moments.allSatisfy({ $0.count == rows })
    else { throw ByteReader.Damage() }
  }
}
