import ActivityLogs
import Columns
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import Testing

/// Reading one canonical file.
struct CanonicalCSVReaderTests {
  private func withReader(
    _ text: String, choice: ReadingPlan.Choice, _ body: (inout CanonicalCSVReader) throws -> Void
  ) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("日志.csv")
    try Data(text.utf8).write(to: path)
    let plan = ReadingPlan(
      choice: choice, attributes: ["预算": .number], zone: try IntakeRun.zone(), dictionaries: ColumnDictionaries())
    var reader = try CanonicalCSVReader(LogFile(path: path.path, name: "日志.csv"), fileIndex: 3, plan: plan)
    try body(&reader)
  }

  @Test func givesTheColumnsOfThePlanByTheNamesOfTheSchema() throws {
    let text = "time,community,actor,activity,预算,备注\n2024,晋宁,居民,meeting.held,12.0,甲\n"
    try withReader(text, choice: .only(["time", "x.预算", "case"])) { reader in
      #expect(reader.hasColumn("x.预算") && reader.hasColumn("actor") && !reader.hasColumn("case"))
      let found = try reader.nextBatch()
      let batch = try #require(found)
      #expect(Set(batch.columns.columns.keys) == ["time", "x.预算", "case"])
      #expect(batch.columns.number("x.预算")?.values.first??.description == "12")
      #expect(batch.columns.isMissing("case", row: 0) && !batch.columns.isMissing("time", row: 0))
      #expect(batch.places == [RecordPlace(file: 3, location: .bytes(offset: 44, length: 40, line: 2))])
      #expect(try reader.nextBatch() == nil)
    }
    try withReader(text, choice: .all(and: ["case"])) { reader in
      let found = try reader.nextBatch()
      let batch = try #require(found)
      #expect(Set(batch.columns.columns.keys) == ["time", "community", "actor", "activity", "x.预算", "x.备注", "case"])
    }
  }

  @Test func givesWhatStandsBeforeTheFaultThatEndsTheFile() throws {
    try withReader(
      "time,community,actor,activity\n2024,晋宁,居民,a\n\n2024,晋宁,居民\n2024,\"晋宁,居民,a\n", choice: .only(["activity"])
    ) { reader in
      let found = try reader.nextBatch()
      let batch = try #require(found)
      #expect(batch.rowCount == 1)
      #expect(batch.faults.map(\.message.code) == ["csv.field-count"])
      #expect(batch.faults.first?.row == nil)
      let error = #expect(throws: DiagnosticsError.self) { try reader.nextBatch() }
      #expect(error?.diagnostics.map(\.code) == ["csv.unterminated-quote"])
      #expect(try reader.nextBatch() == nil)
      #expect(reader.remarks.map(\.code) == ["csv.empty-lines"])
    }
  }

  @Test func doesNotTakeACanonicallyEquivalentNameForTheOneAskedFor() throws {
    try withReader("time,community,actor,activity,cafe\u{301}\n2024,晋宁,居民,a,甲\n", choice: .only(["x.caf\u{E9}"])) {
      reader in
      #expect(!reader.hasColumn("x.caf\u{E9}"))
      let found = try reader.nextBatch()
      #expect(try #require(found).columns.isMissing("x.caf\u{E9}", row: 0))
    }
  }
}
