import ActivityLogs
import Assessments
import Authoring
import Columns
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import TextEncodings
import Testing

/// A draft of a mapping, and what it makes of its file.
struct DraftRun {
  /// An edit that an assessor makes.
  struct Edit {
    var before: String
    var after: String

    init(_ before: String, _ after: String) {
      self.before = before
      self.after = after
    }
  }

  /// The mapping, edits made.
  let text: String
  /// Each event as a line: the wanted columns by name, sorted.
  private(set) var events: [String] = []
  /// The number of records that became events.
  private(set) var records = 0
  private(set) var faults: [RecordFault] = []
  private(set) var notes: [RecordFault] = []
  private(set) var unmapped = 0
  /// What lint has to say.
  private(set) var warnings: [Diagnostic] = []

  /// The text of a draft.
  static func draft(
    of file: URL, language: Language = .chinese, change: (inout MappingDraftRequest) -> Void = { _ in }
  ) throws -> String {
    var request = MappingDraftRequest(
      file: LogFile(path: file.path, name: file.lastPathComponent), language: language)
    change(&request)
    return try MappingDraft(request).text
  }

  /// Writes a file of a test, drafts, and removes it.
  static func draft(
    of bytes: [UInt8], named name: String, language: Language = .chinese,
    change: (inout MappingDraftRequest) -> Void = { _ in }
  ) throws -> String {
    try inFile(bytes, name) { try draft(of: $0, language: language, change: change) }
  }

  static func inFile<Result>(_ bytes: [UInt8], _ name: String, _ body: (URL) throws -> Result) throws -> Result {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return try body(file)
  }

  /// Makes edits, loads the mapping, and reads the file through it.
  /// - Parameters:
  ///   - columns: the columns of events that are compared.
  ///   - times: attributes that are times.
  init(
    _ draft: String, of file: URL, edits: [Edit] = [],
    columns: Set<String> = ["time", "community", "actor", "activity", "case", "person"], times: [String] = []
  ) throws {
    var text = draft
    for edit in edits {
      try #require(text.contains(edit.before), "the draft has no “\(edit.before)”")
      text = text.replacingOccurrences(of: edit.before, with: edit.after)
    }
    self.text = text
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "draft.yaml", bytes: Array(text.utf8))
    let loaded = Mapping.load(source, zones: ZoneDirectory.system.rules(for:), diagnostics: &diagnostics)
    let errors = diagnostics.map { "\($0.code): \($0.message.text(in: .english))" }
    let mapping = try #require(loaded, "\(errors)\n\(text)")
    warnings = diagnostics + MappingLint.check(mapping)
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let attributes = Dictionary(uniqueKeysWithValues: times.map { ($0, ColumnType.time) })
    let plan = ReadingPlan(
      choice: .only(columns.union(times.map { EventSchema.column(ofAttribute: $0) })), attributes: attributes,
      zone: zone, dictionaries: ColumnDictionaries())
    let log = LogFile(path: file.path, name: file.lastPathComponent)
    var reader = try LogEntry(files: [log], mapping: mapping).reader(of: log, index: 0, plan: plan)
    var places: Set<RecordPlace> = []
    while let batch = try reader.nextBatch() {
      faults += batch.faults
      notes += batch.notes
      unmapped += batch.unmapped
      for place in batch.places { places.insert(RecordPlace(file: 0, location: place.location)) }
      take(batch, zone)
    }
    records = places.count
    events.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func take(_ batch: RecordBatch, _ zone: TimeZoneRules) {
    let names = batch.columns.columns.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for row in 0..<batch.rowCount {
      let parts = names.map { name -> String in
        switch batch.columns.columns[name] {
        case .time(let times)?: times.values[row]?.text(in: zone) ?? ""
        case .text(let texts)?: texts.dictionary[texts.codes[row]]
        case .number(let numbers)?: numbers.values[row]?.description ?? ""
        case nil: ""
        }
      }
      events.append(parts.joined(separator: "|"))
    }
  }

  /// Whether every record became events, and nothing is wrong.
  var isComplete: Bool { faults.isEmpty && unmapped == 0 && !warnings.hasErrors }

  /// What is wrong, for a test that fails.
  var problems: String {
    (faults.prefix(3).map { $0.message.text(in: .english) } + warnings.map { $0.message.text(in: .english) })
      .joined(separator: "\n") + "\nunmapped: \(unmapped)"
  }
}
