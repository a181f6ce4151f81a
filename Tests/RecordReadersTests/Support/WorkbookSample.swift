import Diagnostics
import Foundation
import RecordReaders
import TestSupport

/// A workbook made for a test.
struct WorkbookSample {
  /// The sheets: their names and what stands in `sheetData`.
  var sheets: [(name: String, rows: String)] = []
  /// What stands in `sst`.
  var strings: String?
  /// What stands in `styleSheet`.
  var styles: String?
  var countsFrom1904 = false
  /// Parts that replace others or come besides; `nil` takes one away.
  var parts: [String: String?] = [:]

  /// Makes a workbook of one sheet.
  init(_ rows: String, strings: String? = nil, styles: String? = nil) {
    sheets = [("表一", rows)]
    self.strings = strings
    self.styles = styles
  }

  /// A row of cells with texts; an empty text makes no cell.
  static func row(_ number: Int, _ texts: [String]) -> String {
    let cells = texts.enumerated().filter { !$1.isEmpty }.map { column, text in
      "<c r=\"\(letters(column))\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }

  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }

  /// The archive's bytes.
  var bytes: [UInt8] { ZipSample(entries).bytes }

  /// The archive's entries.
  var entries: [ZipSample.Entry] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationships(_ list: [(String, String, String)]) -> String {
      let lines = list.map { "<Relationship Id=\"\($0)\" Type=\"\(office)/\($1)\" Target=\"\($2)\"/>" }
      return "<Relationships xmlns=\"urn:r\">\(lines.joined())</Relationships>"
    }
    var all: [(String, String)] = [("_rels/.rels", relationships([("a", "officeDocument", "xl/workbook.xml")]))]
    var ties = sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
    if strings != nil { ties.append(("t", "sharedStrings", "/xl/sharedStrings.xml")) }
    if styles != nil { ties.append(("f", "styles", "styles.xml")) }
    all.append(("xl/_rels/workbook.xml.rels", relationships(ties)))
    let list = sheets.enumerated().map { "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"s\($0)\"/>" }
    all.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><workbookPr date1904=\"\(countsFrom1904 ? 1 : 0)\"/>"
          + "<sheets>\(list.joined())</sheets></workbook>"
      ))
    if let strings { all.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>")) }
    if let styles { all.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")) }
    for (index, sheet) in sheets.enumerated() {
      let text = "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
      all.append(("xl/worksheets/sheet\(index + 1).xml", text))
    }
    var entries: [ZipSample.Entry] = []
    for (name, text) in all where parts[name] == nil { entries.append(ZipSample.Entry(name, text.utf8)) }
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      if let text { entries.append(ZipSample.Entry(name, text.utf8)) }
    }
    return entries
  }

  /// Reads the workbook.
  /// - Throws: `DiagnosticsError` where it cannot be opened.
  func read(
    _ options: SourceOptions = SourceOptions(), columns: Set<String>? = nil,
    dictionaries: ColumnDictionaries = ColumnDictionaries()
  ) throws -> RecordTexts {
    try Self.read(bytes, options, columns: columns, dictionaries: dictionaries)
  }

  /// Reads an archive.
  static func read(
    _ bytes: [UInt8], _ options: SourceOptions = SourceOptions(), columns: Set<String>? = nil,
    dictionaries: ColumnDictionaries = ColumnDictionaries()
  ) throws -> RecordTexts {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("台账.xlsx").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try RecordTexts(
      XLSXReader(
        LogFile(path: path, name: "台账.xlsx"), fileIndex: 3, options: options, columns: columns,
        dictionaries: dictionaries))
  }

  /// The codes of what keeps the workbook from being opened or read to its end.
  func failureCodes(_ options: SourceOptions = SourceOptions()) throws -> [String] {
    do {
      return try read(options).failure?.diagnostics.map(\.code) ?? []
    } catch let error as DiagnosticsError {
      return error.diagnostics.map(\.code)
    }
  }
}
