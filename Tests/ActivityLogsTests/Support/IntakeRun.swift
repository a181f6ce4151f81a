import ActivityLogs
import Columns
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import Testing

/// Logs in a folder of their own, read by an intake.
struct IntakeRun {
  /// A log file as a test writes it.
  struct File {
    var name: String
    var bytes: [UInt8]

    init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Every event as one line: its fields by name, actor and unit as they were understood.
  var events: [String] = []
  /// Where each event stands.
  var places: [RecordPlace] = []
  /// The number of events in each batch.
  var batches: [Int] = []
  var summary: IntakeSummary
  /// The files, for showing diagnostics.
  var sources: [SourceFile]

  /// The units of the tests: two communities in a sub-district, one in none.
  static let units = UnitTree(units: [
    Unit(id: "晋宁", name: "晋宁社区", level: .community, parent: "志舟", facts: [:]),
    Unit(id: "东方", name: "东方社区", level: .community, parent: "志舟", facts: [:]),
    Unit(id: "独立", name: "独立社区", level: .community, parent: nil, facts: [:]),
    Unit(id: "志舟", name: "志舟街道", level: .subdistrict, parent: nil, facts: [:]),
    Unit(id: "南坝", name: "南坝街道", level: .subdistrict, parent: nil, facts: [:]),
  ])

  /// The words of the tests.
  static let vocabulary = Vocabulary(
    activities: [
      "topic.raised": activity("议题提出", needs: ["case"]), "meeting.held": activity("会议召开"),
      "shift.volunteered": activity("志愿服务", needs: ["person", "hours"]), "survey.held": activity("调查", needs: ["楼栋类型"]),
    ],
    attributes: ["预算": .number, "楼栋类型": .text, "复核": .time])

  private static func activity(_ title: String, needs: [String] = []) -> Vocabulary.Activity {
    Vocabulary.Activity(title: LocalizedText(title), needs: needs)
  }

  /// The zone of the tests.
  static func zone() throws -> TimeZoneRules { try #require(TimeZoneRules(fixedOffset: "+08:00")) }

  /// Rules that need a choice of columns.
  static func rules(_ neededColumns: Set<String> = ["case", "hours", "person"]) throws -> IntakeRules {
    IntakeRules(vocabulary: vocabulary, units: units, zone: try zone(), neededColumns: neededColumns)
  }

  /// Writes the files of each `logs` entry, and reads them.
  init(_ entries: [[File]], rules: IntakeRules) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var logs: [[LogFile]] = []
    var sources: [SourceFile] = []
    for (number, files) in entries.enumerated() {
      var entry: [LogFile] = []
      for file in files {
        let path = folder.appendingPathComponent("\(number)-\(file.name)")
        try Data(file.bytes).write(to: path)
        entry.append(LogFile(path: path.path, name: file.name))
        sources.append(SourceFile(name: file.name, bytes: file.bytes))
      }
      logs.append(entry)
    }
    try self.init(reading: logs, rules: rules, sources: sources)
  }

  /// Reads files that are there already.
  init(reading logs: [[LogFile]], rules: IntakeRules, sources: [SourceFile] = []) throws {
    self.sources = sources
    var intake = EventIntake(entries: logs.map { LogEntry(files: $0) }, rules: rules)
    while let batch = intake.nextBatch() {
      batches.append(batch.rowCount)
      places += batch.places
      for row in 0..<batch.rowCount { events.append(try Self.text(of: batch, row: row, rules: rules)) }
    }
    #expect(intake.nextBatch() == nil)
    summary = intake.summary
    #expect(summary.accepted == events.count)
  }

  /// An event as a line: its unit and actor as understood, then its fields by name.
  static func text(of batch: EventBatch, row: Int, rules: IntakeRules) throws -> String {
    let unit = rules.units.units[batch.units[row]]
    var parts = ["\(unit.id)", "\(batch.actors[row].rawValue)"]
    for name in batch.columns.columns.keys.sorted() where !["actor", "community", "subdistrict"].contains(name) {
      if batch.columns.isMissing(name, row: row) { continue }
      switch try #require(batch.columns.columns[name]) {
      case .text(let column): parts.append("\(name)=\(column.dictionary[column.codes[row]])")
      case .number(let column): parts.append("\(name)=\(try #require(column.values[row]))")
      case .time(let column): parts.append("\(name)=\(try #require(column.values[row]).text(in: rules.zone))")
      }
    }
    return parts.joined(separator: " ")
  }

  /// The codes of all diagnostics.
  var codes: [String] { summary.diagnostics.map(\.code) }

  /// The diagnostics as a person reads them.
  var shown: String { summary.diagnostics.inChinese(sources: sources) }
}
