import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// Small tables in memory.
struct CSVTableTests {
  private func read(_ text: String) -> (table: CSVTable?, source: SourceFile, diagnostics: [Diagnostic]) {
    let source = SourceFile(name: "社区.csv", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let table = CSVTable(source, diagnostics: &diagnostics)
    return (table, source, diagnostics)
  }

  @Test func givesEveryCellWithItsPlace() throws {
    let (found, source, diagnostics) = read("\u{FEFF}community,name\r\njinning,\"晋宁\"\"新\"\"区\"\r\ndongfang,\n")
    let table = try #require(found)
    #expect(diagnostics.isEmpty)
    #expect(table.header.map(\.text) == ["community", "name"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["jinning", "晋宁\"新\"区"], ["dongfang", ""]])
    let span = try #require(table.rows[0].cells[1].place.span)
    #expect(span.start == SourcePosition(offset: 27, line: 2, column: 9))
    #expect(String(decoding: source.bytes[span.start.offset..<span.end.offset], as: UTF8.self) == "\"晋宁\"\"新\"\"区\"")
    #expect(table.rows[1].place.span?.start.line == 3)
    #expect(table.column("name") == 1)
    #expect(table.column("Name") == nil)
  }

  @Test func comparesColumnNamesByBytes() throws {
    let table = try #require(read("caf\u{E9}\nx\n").table)
    #expect(table.column("caf\u{E9}") == 0)
    #expect(table.column("cafe\u{301}") == nil)
  }

  @Test func keepsEmptyLinesInATableOfOneColumn() throws {
    let table = try #require(read("名称\n\n甲\n").table)
    #expect(table.rows.map { $0.cells.map(\.text) } == [[""], ["甲"]])
  }

  @Test func leavesOutBadRowsAndTellsAllOfThem() throws {
    let (table, source, diagnostics) = read(
      """
      community,name
      jinning,晋宁,多余
      xishan,西"山
      guandu
      wuhua,五华

      panlong,"盘龙"区
      "chenggong,呈贡
      anning,安宁

      """)
    #expect(try #require(table).rows.map { $0.cells[0].text } == ["wuhua"])
    expectGolden(diagnostics.inChinese(sources: [source]), named: "bad-rows.zh.txt")
  }

  @Test(arguments: [
    ("empty", ""), ("without-name", "community,\n"), ("twice", "name,name\n"), ("look-alike", "\u{E9},e\u{301}\n"),
    ("broken", "\"community,name\n"),
  ])
  func refusesAHeaderThatCannotBeUsed(name: String, text: String) {
    let (table, source, diagnostics) = read(text)
    #expect(table == nil)
    #expect(diagnostics.hasErrors)
    expectGolden(diagnostics.inChinese(sources: [source]), named: "header-\(name).zh.txt")
  }

  @Test func asksForMissingColumns() throws {
    let table = try #require(read("comunity,name\n").table)
    var diagnostics: [Diagnostic] = []
    #expect(!table.requireColumns(["community"], diagnostics: &diagnostics))
    #expect(diagnostics.map(\.code) == ["csv.column-missing"])
    #expect(diagnostics.first?.notes.first?.message.arguments["name"] == "comunity")
  }
}
