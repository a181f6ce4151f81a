import ActivityLogs
import Columns
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import Testing

/// Canonical events out of records that are no CSV.
struct CanonicalReaderTests {
  private static let header = ["time", "community", "actor", "activity", "hours", "预算", "备注"]
  private static let rows = [
    ["2024-05-01T09:30:00+08:00", "晋宁", "居民", "meeting.held", "1.50", "12", "甲"],
    ["2024-05", "晋宁", "居民", "meeting.held", "", "", ""], ["5月1日", "晋宁", "居民", "meeting.held", "两小时", "1,000", "乙"],
    ["2024-02-30", "东方", "居民", "meeting.held", "1e5", "0.1234567890123456789", ""],
    ["2024-05-01 09:30", "东方", "居民", "meeting.held", "12345678901234567890", "3", ""],
  ]

  private func plan(_ choice: ReadingPlan.Choice) throws -> ReadingPlan {
    ReadingPlan(
      choice: choice, attributes: ["预算": .number], zone: try IntakeRun.zone(), dictionaries: ColumnDictionaries())
  }

  /// Everything that a reader finds, as text.
  private func lines(_ reader: inout some Reader, zone: TimeZoneRules) throws -> [String] {
    var lines: [String] = []
    while let batch = try reader.nextBatch() {
      for row in 0..<batch.rowCount {
        var parts: [String] = []
        for name in batch.columns.columns.keys.sorted() where !batch.columns.isMissing(name, row: row) {
          switch try #require(batch.columns.columns[name]) {
          case .text(let column): parts.append("\(name)=\(column.dictionary[column.codes[row]])")
          case .number(let column): parts.append("\(name)=\(try #require(column.values[row]))")
          case .time(let column): parts.append("\(name)=\(try #require(column.values[row]).text(in: zone))")
          }
        }
        lines.append(parts.joined(separator: " "))
      }
      let faults = batch.faults.map {
        "\($0.row.map(String.init) ?? "–") \($0.column ?? "–") \($0.message.code) \($0.message.text(in: .chinese))"
      }
      lines += faults.sorted()
    }
    return lines
  }

  @Test(arguments: [nil, ["time", "hours", "x.预算", "case"]] as [Set<String>?])
  func judgesValuesAsTheReaderOfCSVDoes(columns: Set<String>?) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("日志.csv")
    let text = ([Self.header] + Self.rows).map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
    try Data(text.utf8).write(to: path)
    let choice = columns.map { ReadingPlan.Choice.only($0) } ?? .all(and: ["case"])
    let file = LogFile(path: path.path, name: "日志.csv")
    var expected = try CanonicalCSVReader(file, fileIndex: 0, plan: try plan(choice))
    var found = try CanonicalReader(RecordRows(Self.header, Self.rows), file: "日志.jsonl", plan: try plan(choice))
    let zone = try IntakeRun.zone()
    let lines = try lines(&found, zone: zone)
    #expect(try lines == self.lines(&expected, zone: zone))
    #expect(lines.filter { $0.contains(" record.") }.count == 8)
    #expect(found.hasColumn("x.预算") && found.hasColumn("actor") && !found.hasColumn("case"))
  }

  @Test func givesTheSameInBatchesOfAnySize() throws {
    let zone = try IntakeRun.zone()
    var whole = try CanonicalReader(
      RecordRows(Self.header, Self.rows), file: "日志", plan: try plan(.all(and: [])))
    let expected = try lines(&whole, zone: zone).filter { !$0.contains(" record.") }
    for size in 1...4 {
      var parts = try CanonicalReader(
        RecordRows(Self.header, Self.rows, batchSize: size), file: "日志", plan: try plan(.all(and: [])))
      #expect(try lines(&parts, zone: zone).filter { !$0.contains(" record.") } == expected)
    }
  }

  @Test func refusesRecordsWithoutTheColumnsThatEventsNeed() throws {
    let rows = RecordRows(["tme", "comunity", "actor"], [["2024", "晋宁", "居民"]])
    let error = #expect(throws: DiagnosticsError.self) {
      _ = try CanonicalReader(rows, file: "日志.jsonl", plan: try plan(.all(and: [])))
    }
    let diagnostics = try #require(error).diagnostics
    #expect(diagnostics.map(\.code) == ["csv.column-missing", "csv.column-missing", "log.unit-column-missing"])
    let shown = diagnostics.inChinese()
    #expect(shown.contains("缺少列“time”") && shown.contains("“tme”") && shown.contains("“comunity”"))
  }

  @Test func remarksOnAColumnThatIsMeantForAField() throws {
    var reader = try CanonicalReader(
      RecordRows(["time", "community", "actor", "activity", "hour"], [["2024", "晋宁", "居民", "a", "1"]]), file: "日志",
      plan: try plan(.all(and: [])))
    _ = try reader.nextBatch()
    #expect(reader.remarks.map(\.code) == ["log.column-like-field"])
    #expect(reader.remarks.first?.place?.file == "日志")
  }

  @Test func takesAFileWithoutRecords() throws {
    var reader = try CanonicalReader(RecordRows([], []), file: "日志", plan: try plan(.all(and: [])))
    #expect(try reader.nextBatch() == nil)
  }

  @Test func asksForTheColumnsOfThePlanByTheirNamesInTheFile() throws {
    #expect(CanonicalReader.columns(of: try plan(.only(["time", "x.预算"]))) == ["time", "预算"])
    #expect(CanonicalReader.columns(of: try plan(.all(and: ["time"]))) == nil)
  }
}
