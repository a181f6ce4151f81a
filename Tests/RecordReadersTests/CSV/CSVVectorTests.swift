import Diagnostics
import Foundation
import RecordReaders
import TestSupport
import Testing

/// The shared collections of CSV files.
@Suite(.enabled(if: Repository.shared("vectors/csv") != nil))
struct CSVVectorTests {
  private struct EdgeCase: Decodable {
    var id: String
    var csv: String
    var rows: [[String]]?
    var reject: String?
  }

  private struct Encodings: Decodable {
    var rows: [[String]]
  }

  private func folder() throws -> URL { try #require(Repository.shared("vectors/csv")) }

  @Test func readsTheSpectrum() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder().path + "/csv-spectrum/csvs").sorted()
    #expect(names.count >= 12)
    for name in names where name != "location_coordinates.csv" {
      let file = try Repository.bytes(folder().appendingPathComponent("csv-spectrum/csvs/" + name))
      let json = try folder().appendingPathComponent("csv-spectrum/json/" + name.dropLast(3) + "json")
      let expected = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: json)) as? [[String: String]], "\(name)")
      let rows = try #require(TokenizedCSV.rows(of: file), "\(name)")
      let read = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
      #expect(read == expected, "\(name)")
    }
  }

  /// The one file of the spectrum that RFC 4180 (2.5) forbids; what it should give, the spectrum itself gets wrong.
  @Test func refusesTheCoordinatesWithAQuoteInAFieldWithoutQuotes() throws {
    let file = try Repository.bytes(folder().appendingPathComponent("csv-spectrum/csvs/location_coordinates.csv"))
    #expect(TokenizedCSV.records(of: [file]).last == .bad(.quoteInsideField, line: 2))
  }

  @Test func treatsEveryEdgeCaseAsItsNoteSays() throws {
    let lines = try Repository.bytes(folder().appendingPathComponent("rfc4180_edge_cases.jsonl"))
      .split(separator: UInt8(ascii: "\n"))
    #expect(lines.count >= 39)
    for line in lines {
      let edge = try JSONDecoder().decode(EdgeCase.self, from: Data(line))
      // Swift compares texts by canonical equivalence, so bytes are compared.
      let records = ReferenceCSV.records(of: Array(edge.csv.utf8))
      #expect(TokenizedCSV.records(of: [Array(edge.csv.utf8)]) == records, "\(edge.id)")
      if edge.id == "cr_only" {
        #expect(TokenizedCSV.rows(of: Array(edge.csv.utf8)) == nil)
      } else if let rows = edge.rows {
        let read = TokenizedCSV.rows(of: Array(edge.csv.utf8))
        #expect(read?.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }, "\(edge.id)")
      } else {
        var diagnostics: [Diagnostic] = []
        _ = CSVTable(SourceFile(name: edge.id, bytes: Array(edge.csv.utf8)), diagnostics: &diagnostics)
        // A blank line between records may be skipped with a warning; all else is an error.
        #expect(edge.id == "blank_line" ? !diagnostics.isEmpty : diagnostics.hasErrors, "\(edge.id)")
      }
    }
  }

  @Test(arguments: ["utf8.csv", "utf8_bom.csv"])
  func readsUTF8(name: String) throws {
    let manifest = try Data(contentsOf: folder().appendingPathComponent("encodings/manifest.json"))
    let expected = try JSONDecoder().decode(Encodings.self, from: manifest).rows
    let file = try Repository.bytes(folder().appendingPathComponent("encodings/" + name))
    #expect(TokenizedCSV.rows(of: file) == expected)
    var diagnostics: [Diagnostic] = []
    let table = try #require(CSVTable(SourceFile(name: name, bytes: file), diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    #expect(table.header.map(\.text) == expected[0])
    #expect(table.rows.map { $0.cells.map(\.text) } == Array(expected.dropFirst()))
  }

  @Test(arguments: [
    ("gb18030.csv", "csv.gb18030"), ("gb18030_bom.csv", "csv.gb18030"), ("gbk_cp936.csv", "csv.gb18030"),
    ("utf16le_bom_excel_tab.txt", "csv.utf-16"), ("utf16be_bom.csv", "csv.utf-16"),
    ("utf16le_no_bom.csv", "csv.utf-16"), ("latin1.csv", "csv.invalid-utf-8"),
    ("windows1252.csv", "csv.invalid-utf-8"), ("utf8_one_bad_byte.csv", "csv.invalid-utf-8"),
  ])
  func namesWhatIsNotUTF8(name: String, code: String) throws {
    let file = try Repository.bytes(folder().appendingPathComponent("encodings/" + name))
    var diagnostics: [Diagnostic] = []
    let table = CSVTable(SourceFile(name: name, bytes: file), diagnostics: &diagnostics)
    #expect(diagnostics.map(\.code).contains(code), "\(diagnostics.map(\.code))")
    for row in table?.rows ?? [] {
      #expect(!row.cells.contains { $0.text.unicodeScalars.contains("\u{FFFD}") })
    }
  }
}
