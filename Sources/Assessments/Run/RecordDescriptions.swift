internal import ActivityLogs
internal import Columns
internal import Quantities
internal import RecordReaders

/// What some records say of themselves, for the evidence lists.
struct RecordDescriptions {
  /// What a record says of itself.
  struct Description {
    var id = ""
    var time = ""
    var activity = ""
  }

  private var descriptions: [RecordPlace: Description] = [:]

  /// Reads records again.
  ///
  /// Records of plain files of events are read by their places, in their own words; any other file is read once more
  /// from front to back. A record that has changed since it was measured is left out.
  init(of places: Set<RecordPlace>, in logs: [LogEntry], zone: TimeZoneRules) {
    var wanted: [Int: Set<RecordPlace>] = [:]
    for place in places { wanted[place.file, default: []].insert(place) }
    let plan = ReadingPlan(
      choice: .only(["id", "time", "activity"]), attributes: [:], zone: zone,
      dictionaries: ColumnDictionaries())
    var index = 0
    for log in logs {
      for file in log.files {
        if let places = wanted[index] {
          if log.holdsPlainEvents(file) {
            read(places, inPlainFile: file.path)
          } else {
            read(places, in: file, index: index, of: log, plan: plan)
          }
        }
        index += 1
      }
    }
  }

  /// What a record says of itself; nothing where it could not be read again.
  subscript(place: RecordPlace) -> Description { descriptions[place] ?? Description() }

  private mutating func read(_ places: Set<RecordPlace>, inPlainFile path: String) {
    let ranges = Set(places.compactMap(\.bytes))
    let found = RecordLookup.describe(ranges, in: path)
    for place in places { descriptions[place] = place.bytes.flatMap { found[$0.lowerBound] } }
  }

  private mutating func read(
    _ places: Set<RecordPlace>, in file: LogFile, index: Int, of entry: LogEntry, plan: ReadingPlan
  ) {
    guard var reader = try? entry.reader(of: file, index: index, plan: plan) else { return }
    while let batch = (try? reader.nextBatch()) ?? nil {
      for (row, place) in batch.places.enumerated() where places.contains(place) {
        func text(_ name: String) -> String {
          batch.columns.text(name).map { $0.dictionary[$0.codes[row]] } ?? ""
        }
        let time = batch.columns.time("time")?.values[row]?.text(in: plan.zone)
        descriptions[place] = Description(id: text("id"), time: time ?? "", activity: text("activity"))
      }
    }
  }
}
