import Columns
import Compression
import Diagnostics
import Foundation
import RecordReaders
import TestSupport
import Testing

/// That public logs are read as others read them; skipped where they are not at hand.
struct PublicLogTests {
  private static func log(_ name: String) -> LogFile? {
    Repository.shared("logs/" + name).map { LogFile(path: $0.path, name: name) }
  }

  private func xes(_ file: LogFile, isPacked: Bool, columns: Set<String>? = nil) throws -> RecordTexts {
    var source: any ByteSource = try FileReader(path: file.path)
    if isPacked { source = try GzipReader(source) }
    return try RecordTexts(
      XESReader(
        source, file: file, fileIndex: 0, options: SourceOptions(), columns: columns, dictionaries: ColumnDictionaries()
      ))
  }

  /// - Parameter first: the name of the first column, where the file gives it none.
  private func table(_ file: LogFile, first: String = "") throws -> CSVTable {
    var diagnostics: [Diagnostic] = []
    let bytes = Array(first.utf8) + (try Repository.bytes(URL(fileURLWithPath: file.path)))
    return try #require(CSVTable(SourceFile(name: file.name, bytes: bytes), diagnostics: &diagnostics))
  }

  @Test(.enabled(if: log("baltimore_311_sample.xlsx") != nil && log("baltimore_311_sample.csv") != nil))
  func aWorkbookHasTheSameCellsAsItsTable() throws {
    let (workbook, csv) = (
      try #require(Self.log("baltimore_311_sample.xlsx")), try #require(Self.log("baltimore_311_sample.csv"))
    )
    let read = try RecordTexts(
      XLSXReader(
        workbook, fileIndex: 0, options: SourceOptions(), columns: nil, dictionaries: ColumnDictionaries()))
    let table = try table(csv)
    let names = table.header.map(\.text)
    #expect(read.failure == nil && read.faults.isEmpty)
    #expect(read.columns == Set(names))
    #expect(read.rows.count == table.rows.count)
    var different: [String: Int] = [:]
    for (row, record) in zip(table.rows, read.rows) {
      for (name, cell) in zip(names, row.cells) where cell.text != record[name] ?? "" {
        different[name, default: 0] += 1
      }
    }
    // Numbers of 15 digits are written with another last digit or two by whoever made the workbook.
    #expect(different.keys.allSatisfy { ["Latitude", "Longitude"].contains($0) }, "\(different)")
  }

  @Test(.enabled(if: log("receipt.xes.gz") != nil && log("receipt.csv") != nil))
  func aPackedLogHasTheEventsOfItsTable() throws {
    // The log has hundreds of attributes of its own, which would be in every row.
    let columns: Set = ["../concept:name", "concept:name", "org:resource", "../channel", "concept:instance"]
    let read = try xes(try #require(Self.log("receipt.xes.gz")), isPacked: true, columns: columns)
    let table = try table(try #require(Self.log("receipt.csv")))
    #expect(read.failure == nil && read.faults.isEmpty)
    #expect(read.rows.count == 8577)
    #expect(Set(read.rows.map { $0["../concept:name"] ?? "" }).count == 1434)
    #expect(Set(read.rows.map { $0["concept:name"] ?? "" }).count == 27)
    for (name, key) in [
      ("case:concept:name", "../concept:name"), ("concept:name", "concept:name"), ("org:resource", "org:resource"),
      ("case:channel", "../channel"), ("concept:instance", "concept:instance"),
    ] {
      let column = try #require(table.column(name))
      let texts = Dictionary(grouping: table.rows.map { $0.cells[column].text }) { $0 }.mapValues(\.count)
      let found = Dictionary(grouping: read.rows.map { $0[key] ?? "" }) { $0 }.mapValues(\.count)
      #expect(texts == found, "\(name)")
    }
  }

  @Test(.enabled(if: log("running-example.xes") != nil && log("running-example.csv") != nil))
  func aPlainLogHasTheEventsOfItsTable() throws {
    let read = try xes(try #require(Self.log("running-example.xes")), isPacked: false)
    let table = try table(try #require(Self.log("running-example.csv")), first: "n")
    #expect(read.rows.count == table.rows.count)
    let activity = try #require(table.column("concept:name"))
    let trace = try #require(table.column("case:concept:name"))
    #expect(
      table.rows.map { $0.cells[trace].text + $0.cells[activity].text }.sorted()
        == read.rows.map { ($0["../concept:name"] ?? "") + ($0["concept:name"] ?? "") }.sorted())
  }

  @Test(.enabled(if: log("dateNoTZD.xes") != nil))
  func aLogWithoutEventsIsEmpty() throws {
    let read = try xes(try #require(Self.log("dateNoTZD.xes")), isPacked: false)
    #expect(read.rows.isEmpty && read.failure == nil)
  }
}
