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
  private let lines: [SortedLines]
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
  ///   - draft: where the lines are written.
  init(
    fileCounts: [Int], zone: TimeZoneRules, vocabulary: Vocabulary, rules: TreatmentRules, maker: PseudonymMaker,
    draft: CopyDraft
  ) {
    lines = fileCounts.indices.map { SortedLines(Self.path(ofEntry: $0), in: draft) }
    entries = fileCounts.enumerated().flatMap { entry, count in Array(repeating: entry, count: count) }
    self.zone = zone
    self.vocabulary = vocabulary
    self.rules = rules
    self.maker = maker
  }

  /// The file of the copy that has the events of a `logs` entry.
  static func path(ofEntry index: Int) -> String { "logs/\(index + 1).jsonl" }

  /// Adds events with all their columns.
  /// - Throws: `DiagnosticsError` where there is no space for them.
  mutating func add(_ batch: EventBatch) throws(DiagnosticsError) {
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
      try lines[entries[file]].add(JSONValue.object(members).canonicalBytes)
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

  /// Writes the file of each `logs` entry.
  /// - Throws: `DiagnosticsError` where that fails.
  func write() throws(DiagnosticsError) -> [SortedLines.Written] {
    var written: [SortedLines.Written] = []
    for lines in lines { written.append(try lines.write()) }
    return written
  }
}
