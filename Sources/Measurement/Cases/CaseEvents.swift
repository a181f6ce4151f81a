internal import ActivityLogs
internal import Columns
internal import Quantities
internal import RecordReaders

/// Some events of a grouping's cases before the cutoff, column by column.
///
/// There are millions of them, and most fields are read of the events of a few activities; these stand apart.
struct CaseEvents: Sendable {
  /// By event, the code of its case; `missing` where the grouping gathers events without one.
  var cases: [UInt32] = []
  /// By event, the code of its activity.
  var activities: [UInt32] = []
  /// By event, its time.
  var times: [LogTime] = []
  /// By event, the bit of its actor.
  var actors: [UInt8] = []
  /// By event, the bits of the actors from whom the record's evidence is independent.
  var independence: [UInt8] = []
  /// By event, the key of its record for drawing evidence; empty where none is drawn.
  var evidenceKeys: [UInt64] = []
  /// By event, where its record stands; empty where no evidence is drawn.
  var places: [RecordPlace] = []
  /// By event, the number of its record among those seen.
  var records: [UInt32] = []
  /// By text column that is read of every event, the codes by event.
  var texts: [[UInt32]]
  /// By event, where its fields stand among the details; `none` for events of activities whose fields nobody reads.
  var detailRows: [UInt32] = []
  /// The fields of the events of some activities.
  var details: CaseDetails

  static let none = UInt32.max

  /// Makes a collection without events.
  init(_ grouping: CaseGrouping) {
    texts = Array(repeating: [], count: grouping.texts.count)
    details = CaseDetails(fields: grouping.fields, keepsIDs: grouping.ordersByID)
  }

  /// The number of events.
  var count: Int { cases.count }

  /// The row of an event's fields among the details, or `nil` where it has none there.
  func detail(of event: Int) -> Int? { detailRows[event] == Self.none ? nil : Int(detailRows[event]) }

  /// Adds the events that a grouping gathers.
  /// - Parameters:
  ///   - rows: events before the cutoff: all of them where the grouping has activities, else those of cases.
  ///   - records: by row, the number of its record.
  /// - Returns: the rows of the events.
  mutating func append(
    _ batch: EventBatch, rows: [Int], records: [Int], view: BatchView, grouping: CaseGrouping,
    preparation: inout BatchPreparation
  ) -> [Int] {
    guard !rows.isEmpty, let times = batch.columns.time("time")?.values else { return [] }
    let activities = preparation.codes(ofColumn: "activity", in: batch)
    let cases = preparation.codes(ofColumn: grouping.key, in: batch)
    var taken: [Int] = []
    taken.reserveCapacity(rows.count)
    var detailed: [Int] = []
    for row in rows where grouping.activities?.contains(activities[row]) ?? true {
      // Rows before the cutoff all have a time; that is how they were found.
      guard let time = times[row] else { continue }
      taken.append(row)
      self.times.append(time)
      self.cases.append(cases[row])
      self.activities.append(activities[row])
      actors.append(batch.actors[row].bit)
      independence.append(view.independence[row])
      self.records.append(UInt32(truncatingIfNeeded: records[row]))
      if grouping.detailed?.contains(activities[row]) ?? true {
        detailRows.append(UInt32(truncatingIfNeeded: details.count + detailed.count))
        detailed.append(row)
      } else {
        detailRows.append(Self.none)
      }
    }
    if view.drawsEvidence {
      evidenceKeys += taken.lazy.map { view.evidenceKeys[$0] }
      places += taken.lazy.map { batch.places[$0] }
    }
    for (column, name) in grouping.texts.enumerated() {
      let codes = preparation.codes(ofColumn: name, in: batch)
      texts[column] += taken.lazy.map { codes[$0] }
    }
    if !detailed.isEmpty { details.append(batch, rows: detailed, grouping: grouping, preparation: &preparation) }
    return taken
  }

  /// Lets go of all events, but not of their room.
  mutating func removeAll() {
    cases.removeAll(keepingCapacity: true)
    activities.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    actors.removeAll(keepingCapacity: true)
    independence.removeAll(keepingCapacity: true)
    evidenceKeys.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    for column in texts.indices { texts[column].removeAll(keepingCapacity: true) }
    detailRows.removeAll(keepingCapacity: true)
    details.removeAll()
  }

  /// Some events in another order, with the details of all.
  func reordered(_ events: [Int]) -> CaseEvents {
    var result = self
    result.cases = events.map { cases[$0] }
    result.activities = events.map { activities[$0] }
    result.times = events.map { times[$0] }
    result.actors = events.map { actors[$0] }
    result.independence = events.map { independence[$0] }
    if !evidenceKeys.isEmpty { result.evidenceKeys = events.map { evidenceKeys[$0] } }
    if !places.isEmpty { result.places = events.map { places[$0] } }
    result.records = events.map { records[$0] }
    result.texts = texts.map { codes in events.map { codes[$0] } }
    result.detailRows = events.map { detailRows[$0] }
    return result
  }

  /// Some events alone, with their own details.
  func selecting(_ events: [Int]) -> CaseEvents {
    var result = reordered(events)
    let rows = events.compactMap { detail(of: $0) }
    result.details = details.selecting(rows)
    var next: UInt32 = 0
    for (index, row) in result.detailRows.enumerated() where row != Self.none {
      result.detailRows[index] = next
      next += 1
    }
    return result
  }

  /// Adds the events of another collection with the same columns.
  /// - Parameters:
  ///   - translation: what the other collection's text codes are in this one.
  ///   - recordsBefore: the number of records before those of the other collection.
  mutating func append(contentsOf other: CaseEvents, translation: CodeTranslation, recordsBefore: Int) {
    let detailsBefore = UInt32(truncatingIfNeeded: details.count)
    let recordsBefore = UInt32(truncatingIfNeeded: recordsBefore)
    cases += translation.codes(other.cases)
    activities += translation.codes(other.activities)
    times += other.times
    actors += other.actors
    independence += other.independence
    evidenceKeys += other.evidenceKeys
    places += other.places
    records += recordsBefore == 0 ? other.records : other.records.map { $0 &+ recordsBefore }
    for column in texts.indices { texts[column] += translation.codes(other.texts[column]) }
    detailRows += other.detailRows.map { $0 == Self.none ? $0 : $0 &+ detailsBefore }
    details.append(contentsOf: other.details, translation: translation)
  }
}
