import CanonicalJSON
import Foundation
import RecordReaders
import TestSupport
import Testing
import TextEncodings

/// The way from a file to its reader.
struct FileReadingTests {
  private func read(
    _ bytes: [UInt8], name: String, columns: Set<String>? = nil, _ change: (inout SourceOptions) -> Void = { _ in }
  ) throws -> ReadRecords {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    var options = SourceOptions()
    change(&options)
    return try ReadRecords.opened(LogFile(path: url.path, name: name), options, columns: columns)
  }

  private func read(
    _ text: String, name: String, _ change: (inout SourceOptions) -> Void = { _ in }
  ) throws -> ReadRecords { try read(Array(text.utf8), name: name, change) }

  @Test func tellsTheFormatByTheContentAndThenByTheName() throws {
    let rows = [["编号": "1"]]
    #expect(try read("编号\n1\n", name: "a.csv").rows == rows)
    #expect(try read("编号\n1\n", name: "a.b.TSV").rows == rows)
    #expect(try read("编号\n1\n", name: "a.txt") { $0.format = .csv }.rows == rows)
    #expect(try read("[{\"编号\": 1}]", name: "a.txt").rows == rows)
    #expect(try read("\u{FEFF} {\"x\": [{\"编号\": 1}]}", name: "a.csv").rows == rows)
    #expect(try read("{\"编号\": 1}", name: "a.jsonl").rows == rows)
    #expect(try read("编号\n1\n", name: "a.txt").errors == ["input.format-unknown"])
    #expect(
      try read("x = [{\"编号\": 1}]", name: "a.js") {
        $0.format = .json
        $0.stripped = .init(before: "x = ", after: "")
      }.rows == rows)
  }

  @Test func doesNotBelieveAFormatThatTheContentContradicts() throws {
    #expect(
      try read([0x50, 0x4B, 0x03, 0x04, 0], name: "a.xls") { $0.format = .csv }.errors == ["input.format-contradicts"])
    #expect(
      try read("<?xml version=\"1.0\"?><log/>", name: "a.csv") { $0.format = .csv }.errors == [
        "input.format-contradicts"
      ])
    #expect(try read("编号\n1\n", name: "a.xlsx") { $0.format = .xlsx }.errors == ["input.format-contradicts"])
    #expect(
      try read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], name: "a.xls").errors == ["input.format-not-readable"])
    #expect(try read("%PDF-1.7", name: "a.csv").errors == ["input.format-not-readable"])
  }

  @Test func saysWhatIsToBeWrittenWhereAMarkTellsTheEncoding() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x31, 0x00]
    let big: [UInt8] = [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x0A, 0x00, 0x31]
    for bytes in [little, big] {
      #expect(try read(bytes, name: "a.csv").errors == ["input.mark-unannounced"])
      #expect(try read(bytes, name: "a.csv") { $0.encoding = .utf16 }.rows == [["a": "1"]])
      #expect(try read(bytes, name: "a.csv") { $0.encoding = .gb18030 }.errors == ["input.mark-contradicts"])
    }
    #expect(try read(little, name: "a.csv") { $0.encoding = .utf16LittleEndian }.rows == [["a": "1"]])
    #expect(try read(little, name: "a.csv") { $0.encoding = .utf16BigEndian }.errors == ["input.mark-contradicts"])
    #expect(try read("\u{FEFF}a\n1", name: "a.csv").rows == [["a": "1"]])
    #expect(try read("\u{FEFF}a\n1", name: "a.csv") { $0.encoding = .gb18030 }.errors == ["input.mark-contradicts"])
  }

  @Test func tellsWhereABadByteStands() throws {
    let bytes = Array("编号\n".utf8) + [0xBE, 0xB2, 0xFF]
    #expect(try read(bytes, name: "a.csv") { $0.encoding = .gb18030 }.errors == ["input.not-text"])
  }

  @Test(.enabled(if: Repository.shared("vectors/csv/encodings/manifest.json") != nil))
  func agreesWithThePublishedEncodings() throws {
    let folder = try #require(Repository.shared("vectors/csv/encodings"))
    let manifest = try JSONValue(parsing: Repository.bytes(folder.appendingPathComponent("manifest.json")))
    let table = try #require(manifest["rows"]?.elements).map { ($0.elements ?? []).map { $0.text ?? "" } }
    let expected = table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(table[0], $0)) }
    func read(_ name: String, _ change: (inout SourceOptions) -> Void = { _ in }) throws -> ReadRecords {
      var options = SourceOptions()
      options.format = .csv
      change(&options)
      return try ReadRecords.opened(
        LogFile(path: folder.appendingPathComponent(name).path, name: name), options)
    }
    #expect(try read("utf8.csv").rows == expected)
    #expect(try read("utf8_bom.csv").rows == expected)
    for name in ["gb18030.csv", "gb18030_bom.csv"] {
      #expect(try read(name) { $0.encoding = .gb18030 }.rows == expected)
      #expect(try !read(name).errors.isEmpty)
    }
    let older = try read("gbk_cp936.csv") { $0.encoding = .gb18030 }
    #expect(!older.rows.isEmpty && older.errors.isEmpty && older.faults.isEmpty)
    for name in ["utf16le_bom_excel_tab.txt", "utf16be_bom.csv"] {
      let delimiter = name.hasSuffix("txt") ? UInt8(ascii: "\t") : UInt8(ascii: ",")
      #expect(try read(name).errors == ["input.mark-unannounced"])
      #expect(try read(name) { ($0.encoding, $0.delimiter) = (.utf16, delimiter) }.rows == expected)
    }
    #expect(try !read("utf16le_no_bom.csv").errors.isEmpty)
    #expect(try read("utf16le_no_bom.csv") { $0.encoding = .utf16 }.errors.isEmpty)
    for name in ["latin1.csv", "windows1252.csv"] {
      let undeclared = try read(name)
      #expect(!(undeclared.errors + undeclared.faults).isEmpty)
      let declared = try read(name) { $0.encoding = .windows1252 }
      #expect(!declared.rows.isEmpty && declared.faults.isEmpty && declared.errors.isEmpty)
    }
    let bad = try read("utf8_one_bad_byte.csv")
    #expect(bad.faults.contains { $0.hasPrefix("csv.invalid-utf-8") } || bad.errors.contains { $0.hasPrefix("csv.") })
    #expect(try read("semicolon_excel_eu.csv").errors == ["delimited.other-delimiter 1:1"])
    #expect(
      try read("semicolon_excel_eu.csv") { $0.delimiter = UInt8(ascii: ";") }.rows.first?.values.contains("3,5") == true
    )
  }
}
