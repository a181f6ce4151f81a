import ActivityLogs
import Columns
import Diagnostics
import Quantities
import RecordReaders
import TestSupport
import Testing

/// Records that a mapping makes events of.
struct MappedRun {
  /// Every event as one line: the record's line, the event's number in it, and its columns by name.
  var events: [String] = []
  /// What is wrong with records: the line, the code, and the column that is to blame.
  var faults: [String] = []
  /// What is to be told of good records: the row of all events, the line and the code.
  var notes: [String] = []
  /// The messages of faults and notes in Chinese, in their order.
  var texts: [String] = []
  /// The number of records of which no event was made.
  var unmapped = 0
  /// What is said about the file.
  var remarks: [Diagnostic] = []

  /// The zones of the tests.
  static func zone(_ name: String) -> Result<TimeZoneRules, ZoneFailure> {
    if let zone = TimeZoneRules(fixedOffset: name) { return .success(zone) }
    guard name == "America/Denver", let zone = try? denver() else {
      return .failure(ZoneFailure(message: Message(unknownZone, ["zone": name])))
    }
    return .success(zone)
  }

  /// What is said of a zone that the tests do not have.
  private static let unknownZone = MessageTemplate(
    "test.zone-unknown", .error, en: "There is no zone “{zone}”.", zh: "没有时区“{zone}”。")

  /// A zone with summer time by the rules of the United States, made of a footer alone.
  private static func denver() throws -> TimeZoneRules {
    let header =
      Array("TZif2".utf8) + Array(repeating: 0, count: 15)
      + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
    let types: [UInt8] = [0xFF, 0xFF, 0x9D, 0x90, 0, 0] + Array("MST\0".utf8)
    let footer = Array("\nMST7MDT,M3.2.0,M11.1.0\n".utf8)
    return try TimeZoneRules(identifier: "America/Denver", tzif: header + types + header + types + footer)
  }

  /// Reads a mapping, which must be without errors.
  static func mapping(_ text: String) throws -> Mapping {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "映射.yaml", bytes: Array(text.utf8))
    let mapping = Mapping.load(source, zones: zone, diagnostics: &diagnostics)
    return try #require(mapping, "\(diagnostics.inChinese(sources: [source]))")
  }

  /// Maps the records of a source.
  /// - Parameters:
  ///   - columns: the columns of events that are made, all that the mapping gives unless given.
  init(
    _ mapping: String, _ source: RecordRows, columns: Set<String>? = nil,
    attributes: [String: ColumnType] = ["预算": .number]
  ) throws {
    try self.init(try Self.mapping(mapping), source, columns: columns, attributes: attributes)
  }

  /// Maps the records of a source.
  init(
    _ mapping: Mapping, _ source: RecordRows, columns: Set<String>? = nil,
    attributes: [String: ColumnType] = ["预算": .number]
  ) throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let plan = ReadingPlan(
      choice: columns.map { .only($0) } ?? .all(and: []), attributes: attributes, zone: zone,
      dictionaries: ColumnDictionaries())
    var reader = try MappedReader(source, mapping: mapping, plan: plan, file: "工单.csv")
    while let batch = try reader.nextBatch() {
      let before = events.count
      for row in 0..<batch.rowCount {
        events.append(try Self.text(of: batch, row: row, zone: mapping.time.zone ?? zone))
      }
      for fault in batch.faults {
        #expect(fault.row == nil)
        faults.append("\(fault.place.line) \(fault.message.code)" + (fault.column.map { " \($0)" } ?? ""))
        texts.append(fault.message.text(in: .chinese))
      }
      for note in batch.notes {
        notes.append("\(note.row.map { String(before + $0) } ?? "–") \(note.place.line) \(note.message.code)")
        texts.append(note.message.text(in: .chinese))
      }
      unmapped += batch.unmapped
    }
    remarks = reader.remarks
  }

  private static func text(of batch: RecordBatch, row: Int, zone: TimeZoneRules) throws -> String {
    var parts = ["\(batch.places[row].line).\(batch.places[row].event)"]
    for name in batch.columns.columns.keys.sorted() where !batch.columns.isMissing(name, row: row) {
      switch try #require(batch.columns.columns[name]) {
      case .text(let column): parts.append("\(name)=\(column.dictionary[column.codes[row]])")
      case .number(let column): parts.append("\(name)=\(try #require(column.values[row]))")
      case .time(let column): parts.append("\(name)=\(try #require(column.values[row]).text(in: zone))")
      }
    }
    return parts.joined(separator: " ")
  }
}
