internal import ActivityLogs
internal import Columns
internal import Quantities
internal import RecordReaders

/// All events of a grouping's cases before the cutoff, column by column, in the order in which they came.
struct CaseEvents: Sendable {
  /// By event, its unit, as an index into the unit tree: a community, or the sub-district of an event without one.
  private(set) var units: [Int32] = []
  /// By event, the pool's code of its case; `missing` where the grouping gathers events without one.
  private(set) var cases: [UInt32] = []
  /// By event, the pool's code of its activity.
  private(set) var activities: [UInt32] = []
  /// By event, its time.
  private(set) var times: [LogTime] = []
  /// By event, the bit of its actor.
  private(set) var actors: [UInt8] = []
  /// By event, the bits of the actors from whom the record's evidence is independent.
  private(set) var independence: [UInt8] = []
  /// By event, the key of its record for drawing evidence.
  private(set) var evidenceKeys: [UInt64] = []
  /// By event, where its record stands.
  private(set) var places: [RecordPlace] = []
  /// By event, the number of its record among those seen.
  private(set) var records: [UInt32] = []
  /// By event, its id; no rows where the grouping does not order by ids.
  private(set) var ids = PackedTexts()
  /// By text column of the grouping, the pool's codes by event; for the other types likewise.
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

  /// The number of events.
  var count: Int { units.count }

  /// Adds the events that a grouping gathers.
  /// - Parameters:
  ///   - rows: events before the cutoff: all of them where the grouping has activities, else those of cases.
  ///   - records: by row, the number of its record.
  mutating func append(
    _ batch: EventBatch, rows: [Int], records: [Int], view: BatchView, grouping: CaseGrouping,
    preparation: inout BatchPreparation
  ) {
    guard !rows.isEmpty, let times = batch.columns.time("time")?.values else { return }
    let activities = preparation.codes(ofColumn: "activity", in: batch)
    let rows = grouping.activities.map { wanted in rows.filter { wanted.contains(activities[$0]) } } ?? rows
    let fields = grouping.fields
    let cases = preparation.codes(ofColumn: grouping.key, in: batch)
    for row in rows {
      // Rows before the cutoff all have a time; that is how they were found.
      guard let time = times[row] else { continue }
      self.times.append(time)
      self.cases.append(cases[row])
      self.activities.append(activities[row])
      units.append(Int32(truncatingIfNeeded: batch.units[row]))
      actors.append(batch.actors[row].bit)
      independence.append(view.independence[row])
      evidenceKeys.append(view.evidenceKeys[row])
      places.append(batch.places[row])
      self.records.append(UInt32(truncatingIfNeeded: records[row]))
    }
    if grouping.ordersByID { for row in rows where times[row] != nil { ids.append(batch.ids[row]) } }
    for (column, name) in fields.texts.enumerated() {
      let codes = preparation.codes(ofColumn: name, in: batch)
      for row in rows { texts[column].append(codes[row]) }
    }
    for (column, name) in fields.numbers.enumerated() {
      let values = batch.columns.number(name)?.values
      for row in rows { numbers[column].append(values?[row]) }
    }
    for (column, name) in fields.times.enumerated() {
      let values = batch.columns.time(name)?.values
      for row in rows { moments[column].append(values?[row]) }
    }
  }

  /// Adds the events of another collection with the same columns.
  /// - Parameters:
  ///   - translation: by the other collection's text codes, those of this one.
  ///   - recordsBefore: the number of records before those of the other collection.
  mutating func merge(_ other: CaseEvents, translation: [UInt32], recordsBefore: Int) {
    units += other.units
    cases += other.cases.map { translation[Int($0)] }
    activities += other.activities.map { translation[Int($0)] }
    times += other.times
    actors += other.actors
    independence += other.independence
    evidenceKeys += other.evidenceKeys
    places += other.places
    records += other.records.map { $0 + UInt32(truncatingIfNeeded: recordsBefore) }
    ids.append(contentsOf: other.ids)
    for column in texts.indices { texts[column] += other.texts[column].map { translation[Int($0)] } }
    for column in numbers.indices { numbers[column] += other.numbers[column] }
    for column in moments.indices { moments[column] += other.moments[column] }
  }
}
