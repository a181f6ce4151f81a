internal import ActivityLogs
internal import CanonicalJSON
internal import Columns
internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// The events of an assessment as canonical JSON Lines, persons under pseudonyms.
///
/// Each event is a line of canonical JSON (RFC 8785), fields and attributes by name with texts as values; the lines of a
/// `logs` entry are sorted as bytes, so that they do not depend on the order of the files nor of their records.
struct PseudonymousLogs {
  /// By `logs` entry, the lines.
  private var lines: [[[UInt8]]]
  /// The columns met so far.
  private(set) var columns: [String: ColumnConcealment] = [:]
  /// The events whose time cannot be written in the assessment's zone.
  private(set) var foreignTimes = 0

  private let rules: TreatmentRules
  private let maker: PseudonymMaker
  private let vocabulary: Vocabulary
  private let zone: TimeZoneRules
  /// The number of each file's `logs` entry.
  private let entries: [Int]

  /// Begins without events.
  /// - Parameters:
  ///   - fileCounts: the number of files of each `logs` entry.
  ///   - zone: the assessment's.
  init(
    fileCounts: [Int], zone: TimeZoneRules, vocabulary: Vocabulary, rules: TreatmentRules, maker: PseudonymMaker
  ) {
    lines = fileCounts.map { _ in [] }
    entries = fileCounts.enumerated().flatMap { entry, count in Array(repeating: entry, count: count) }
    self.zone = zone
    self.vocabulary = vocabulary
    self.rules = rules
    self.maker = maker
  }

  /// Adds events with all their columns.
  mutating func add(_ batch: EventBatch) {
    var rows: [[String: JSONValue]] = Array(repeating: [:], count: batch.rowCount)
    for name in Set(batch.columns.columns.keys).sortedByBytes {
      guard let column = batch.columns.columns[name] else { continue }
      // Taken out, so that what it knows is not kept twice while it grows.
      var concealment = columns.removeValue(forKey: name) ?? beginning(name, type: column.type)
      let member = EventSchema.attribute(ofColumn: name) ?? name
      for row in 0..<batch.rowCount {
        guard let text = text(of: column, row: row, &concealment), concealment.treatment != .dropped else { continue }
        rows[row][member] = .string(text)
      }
      columns[name] = concealment
    }
    for (row, members) in rows.enumerated() {
      let file = batch.places[row].file
      guard entries.indices.contains(file) else { continue }
      lines[entries[file]].append(JSONValue.object(members).canonicalBytes)
    }
  }

  private func beginning(_ column: String, type: ColumnType) -> ColumnConcealment {
    ColumnConcealment(
      column: column, treatment: rules.treatment(of: column, type: type, vocabulary: vocabulary), maker: maker)
  }

  private mutating func text(of column: Column, row: Int, _ concealment: inout ColumnConcealment) -> String? {
    switch column {
    case .text(let texts): return concealment.text(of: texts.codes[row], in: texts.dictionary)
    case .number(let numbers):
      guard let number = numbers.values[row] else { return nil }
      concealment.countValue()
      return number.description
    case .time(let times):
      guard let time = times.values[row] else { return nil }
      concealment.countValue()
      let text = time.text(in: zone)
      // A civil day of another zone is none of this one.
      if (try? LogTime(parsing: Array(text.utf8), zone: zone)) != time { foreignTimes += 1 }
      return text
    }
  }

  /// How a text of a column is concealed, whether or not an event has the column.
  func concealment(of column: String) -> ColumnConcealment {
    columns[column] ?? beginning(column, type: EventSchema.types[column] ?? .text)
  }

  /// The bytes of each `logs` entry, and the number of its events.
  func files() -> [(bytes: [UInt8], events: Int)] {
    lines.map { lines in
      let sorted = lines.sorted { $0.lexicographicallyPrecedes($1) }
      return (sorted.flatMap { $0 + [UInt8(ascii: "\n")] }, lines.count)
    }
  }
}
