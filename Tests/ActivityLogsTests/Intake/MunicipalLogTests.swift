import ActivityLogs
import Columns
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import Testing

/// A real municipal log, read whole.
@Suite(.enabled(if: Repository.shared("logs/receipt.canonical.csv") != nil))
struct MunicipalLogTests {
  @Test func acceptsEveryRecordAsItStands() throws {
    let path = try #require(Repository.shared("logs/receipt.canonical.csv"))
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "receipt.csv", bytes: try Repository.bytes(path))
    let table = try #require(CSVTable(source, diagnostics: &diagnostics))
    let columns = try ["case", "activity", "person", "organization"].map { try #require(table.column($0)) }
    let activities = Set(table.rows.map { $0.cells[columns[1]].text })
    let units = UnitTree(units: [
      Unit(id: "receipt-municipality", name: "", level: .community, parent: nil, facts: [:])
    ])
    let rules = IntakeRules(
      vocabulary: Vocabulary(
        activities: Dictionary(
          uniqueKeysWithValues: activities.map { ($0, Vocabulary.Activity(title: LocalizedText($0))) })),
      units: units, zone: .utc, neededColumns: ["case", "activity", "person", "organization"])
    var intake = EventIntake(entries: [LogEntry(files: [LogFile(path: path.path, name: "receipt.csv")])], rules: rules)
    var rows = table.rows[...]
    while let batch = intake.nextBatch() {
      for row in 0..<batch.rowCount {
        let next = rows.popFirst()
        let expected = try #require(next)
        for (name, column) in zip(["case", "activity", "person", "organization"], columns) {
          let texts = try #require(batch.columns.text(name))
          #expect(texts.dictionary[texts.codes[row]] == expected.cells[column].text)
        }
        #expect(batch.actors[row] == .subdistrictOffice)
        guard case .bytes(offset: let offset, length: let length, line: let line) = batch.places[row].location else {
          continue
        }
        #expect(source.place(offset..<offset + length) == expected.place)
        #expect(line == expected.place.span?.start.line)
      }
    }
    #expect(rows.isEmpty)
    #expect(intake.summary.accepted == 8_577)
    #expect(intake.summary.isUsable && intake.summary.diagnostics.filter { $0.code != "log.column-like-field" }.isEmpty)
  }
}
