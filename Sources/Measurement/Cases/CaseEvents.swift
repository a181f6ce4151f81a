internal import ActivityLogs
internal import Columns
internal import Quantities
internal import RecordReaders

/// All events of a grouping's cases before the cutoff, column by column, in the order in which they came.
///
/// There are millions of them, and most fields are read of the events of a few activities; these stand apart.
struct CaseEvents: Sendable {
  /// By event, its unit, as an index into the unit tree: a community, or the sub-district of an event without one.
  private(set) var units: [Int32] = []
  /// By event, the code of its case; `missing` where the grouping gathers events without one.
  private(set) var cases: [UInt32] = []
  /// By event, the code of its activity.
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
  /// By text column that is read of every event, the codes by event.
  private(set) var texts: [[UInt32]]
  /// By event, where its fields stand among the details; `none` for events of activities whose fields nobody reads.
  private var detailRows: [UInt32] = []
  /// The fields of the events of some activities.
  private(set) var details: CaseDetails

  private static let none = UInt32.max

  /// Makes a collection without events.
  init(_ grouping: CaseGrouping) {
    texts = Array(repeating: [], count: grouping.texts.count)
    details = CaseDetails(fields: grouping.fields)
  }

  /// The number of events.
  var count: Int { units.count }

  /// The row of an event's fields among the details, or `nil` where it has none there.
  func detail(of event: Int) -> Int? { detailRows[event] == Self.none ? nil : Int(detailRows[event]) }

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
    let cases = preparation.codes(ofColumn: grouping.key, in: batch)
    var taken: [Int] = []
    var detailed: [Int] = []
    for row in rows where grouping.activities?.contains(activities[row]) ?? true {
      // Rows before the cutoff all have a time; that is how they were found.
      guard let time = times[row] else { continue }
      taken.append(row)
      self.times.append(time)
      self.cases.append(cases[row])
      self.activities.append(activities[row])
      units.append(Int32(truncatingIfNeeded: batch.units[row]))
      actors.append(batch.actors[row].bit)
      independence.append(view.independence[row])
      evidenceKeys.append(view.evidenceKeys[row])
      places.append(batch.places[row])
      self.records.append(UInt32(truncatingIfNeeded: records[row]))
      if grouping.detailed?.contains(activities[row]) ?? true {
        detailRows.append(UInt32(truncatingIfNeeded: details.count + detailed.count))
        detailed.append(row)
      } else {
        detailRows.append(Self.none)
      }
    }
    for (column, name) in grouping.texts.enumerated() {
      let codes = preparation.codes(ofColumn: name, in: batch)
      for row in taken { texts[column].append(codes[row]) }
    }
    if !detailed.isEmpty { details.append(batch, rows: detailed, grouping: grouping, preparation: &preparation) }
  }

  /// Some events alone, in an order of their own; their details stay among those of all.
  func selecting(_ events: [Int]) -> CaseEvents {
    var result = self
    result.units = events.map { units[$0] }
    result.cases = events.map { cases[$0] }
    result.activities = events.map { activities[$0] }
    result.times = events.map { times[$0] }
    result.actors = events.map { actors[$0] }
    result.independence = events.map { independence[$0] }
    result.evidenceKeys = events.map { evidenceKeys[$0] }
    result.places = events.map { places[$0] }
    result.records = events.map { records[$0] }
    result.texts = texts.map { codes in events.map { codes[$0] } }
    result.detailRows = events.map { detailRows[$0] }
    return result
  }

  /// Adds the events of another collection with the same columns.
  /// - Parameters:
  ///   - translation: by the other collection's text codes, those of this one.
  ///   - recordsBefore: the number of records before those of the other collection.
  mutating func merge(_ other: CaseEvents, translation: [UInt32], recordsBefore: Int) {
    let detailsBefore = UInt32(truncatingIfNeeded: details.count)
    units += other.units
    cases += other.cases.lazy.map { translation[Int($0)] }
    activities += other.activities.lazy.map { translation[Int($0)] }
    times += other.times
    actors += other.actors
    independence += other.independence
    evidenceKeys += other.evidenceKeys
    places += other.places
    records += other.records.lazy.map { $0 + UInt32(truncatingIfNeeded: recordsBefore) }
    for column in texts.indices { texts[column] += other.texts[column].lazy.map { translation[Int($0)] } }
    detailRows += other.detailRows.lazy.map { $0 == Self.none ? $0 : $0 + detailsBefore }
    details.merge(other.details, translation: translation)
  }
}
