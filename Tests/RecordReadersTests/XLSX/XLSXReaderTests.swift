import Columns
import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// What reading workbooks promises.
struct XLSXReaderTests {
  private func options(_ change: (inout SourceOptions) -> Void) -> SourceOptions {
    var options = SourceOptions()
    change(&options)
    return options
  }

  private let header = WorkbookSample.row(1, ["编号", "时间", "事项"])

  @Test func readsSharedInlineAndPlainTexts() throws {
    let sample = WorkbookSample(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
      <row r="2"><c r="A2"><v>10033.50</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="b"><v>1</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r></is></c>
        <c r="B3" t="str"><f>A1&amp;""</f><v>公式&lt;</v></c><c r="C3" t="b"><v>0</v></c></row>
      <row r="4"><c r="A4" t="d"><v>2024-03-05T14:07:00</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" s="0"/></row>
      """,
      strings: """
        <si><t>编号</t></si><si><t>时间</t></si><si><t>事项</t></si>
        <si><r><t>协</t></r><r><rPr><sz val="9"/></rPr><t>商_x000D_\n_x4F60__x005F_x0041_ _x00_</t></r>
          <rPh sb="0" eb="1"><t>xié</t></rPh><phoneticPr fontId="1"/></si><si><t/></si>
        """)
    let read = try sample.read()
    #expect(
      read.rows == [
        ["编号": "10033.50", "时间": "协商\r\n你_x0041_ _x00_", "事项": "true"],
        ["编号": "甲 乙", "时间": "公式<", "事项": "false"], ["编号": "2024-03-05T14:07:00"],
      ])
    #expect(read.faults.isEmpty && read.remarks.isEmpty && read.failure == nil)
    #expect(read.places.map(\.location) == [2, 3, 4].map { .row(table: 0, number: $0) })
    #expect(read.places.allSatisfy { $0.file == 3 })
    #expect(read.columns == ["编号", "时间", "事项"])
  }

  @Test func writesNumbersWithTheFormatOfADayAsOne() throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
      <numFmt numFmtId="165" formatCode="0.00_ ;[Red]\\-0.00"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="21"/><xf numFmtId="46"/>
      <xf numFmtId="164"/><xf numFmtId="165"/></cellXfs><dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>
      """
    func cell(_ style: Int, _ value: String) throws -> String? {
      let row = "<row r=\"2\"><c r=\"A2\" s=\"\(style)\"><v>\(value)</v></c></row>"
      return try WorkbookSample(header + row, styles: styles).read().rows.first?["编号"]
    }
    #expect(try cell(0, "45356.5") == "45356.5")
    #expect(try cell(1, "45356") == "2024-03-05")
    #expect(try cell(1, "45356.5") == "2024-03-05T12:00:00")
    #expect(try cell(2, "45356") == "2024-03-05T00:00:00")
    #expect(try cell(2, "45356.588194444441") == "2024-03-05T14:07:00")
    #expect(try cell(3, "0.58819444444444446") == "14:07:00")
    #expect(try cell(3, "4.1666666666666664E-2") == "01:00:00")
    #expect(try cell(4, "1.1458333333333333") == "27:30:00")
    #expect(try cell(5, "45356") == "2024-03-05")
    #expect(try cell(6, "45356") == "45356")
  }

  @Test func countsFrom1904WhereTheWorkbookDoes() throws {
    var sample = WorkbookSample(
      header + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43894</v></c><c r=\"B2\" s=\"1\"><v>0</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
    sample.countsFrom1904 = true
    #expect(try sample.read().rows == [["编号": "2024-03-05", "时间": "1904-01-01"]])
  }

  @Test func tellsWhatIsWrongWithCellsAndKeepsTheRest() throws {
    let sample = WorkbookSample(
      header + """
        <row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2"><v>1</v></c></row>
        <row r="3"><c r="A3" t="s"><v>7</v></c><c r="B3" s="9"><v>1</v></c></row>
        <row r="4"><c r="A4" s="1"><v>60</v></c><c r="B4" s="1"><v>-1</v></c><c r="C4" s="1"><v>x</v></c></row>
        <row r="5"><c r="A5"><f>B5</f></c><c r="B5"><f>1+1</f><v></v></c><c r="C5" t="str"><f>""</f><v></v></c></row>
        <row r="6"><c r="A7"><v>1</v></c><c r="b6"><v>2</v></c><c r="C6"><v>3</v></c><c r="C6"><v>4</v></c></row>
        """, styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
    let read = try sample.read()
    #expect(
      read.faultCodes == [
        "xlsx.cell-error", "xlsx.cell-text-unknown", "xlsx.cell-text-unknown", "xlsx.cell-no-date", "xlsx.cell-no-date",
        "xlsx.cell-no-date", "xlsx.cell-not-calculated", "xlsx.cell-not-calculated", "xlsx.cell-misplaced",
        "xlsx.cell-misplaced", "xlsx.cell-misplaced",
      ])
    #expect(read.faults.map(\.row) == [0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4])
    #expect(read.faults.prefix(3).map(\.column) == ["编号", "编号", "时间"])
    #expect(read.faults[0].message.arguments == ["cell": "A2", "error": "#N/A"])
    #expect(read.rows == [["时间": "1"], [:], [:], [:], ["事项": "3"]])
    // Nothing is said of columns that nobody asked for.
    #expect(try sample.read(columns: ["事项"]).faultCodes.filter { $0 != "xlsx.cell-misplaced" } == ["xlsx.cell-no-date"])
  }

  @Test func readsSparseRowsAndThoseOutOfOrderOrWithoutNumbers() throws {
    let sample = WorkbookSample(
      header + """
        <row r="9"><c r="C9"><v>9</v></c><c r="A9"><v>1</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>
        <row><c><v>5</v></c><c><v>6</v></c></row>
        """)
    let read = try sample.read()
    #expect(read.rows == [["编号": "1", "事项": "9"], ["时间": "4"], ["编号": "5", "时间": "6"]])
    #expect(read.places.map(\.line) == [9, 4, 5])
  }

  @Test func refusesRowsThatCannotBe() throws {
    for row in ["<row r=\"2\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"x\"/>"] {
      #expect(try WorkbookSample(header + row).failureCodes() == ["xlsx.row-misplaced"], "\(row)")
    }
    let late = WorkbookSample(WorkbookSample.row(3, ["1"]) + WorkbookSample.row(2, ["编号"]))
    #expect(try late.failureCodes(options { $0.skippedRows = 1 }) == ["xlsx.no-header"])
    #expect(try late.failureCodes(options { $0.headerRows = 2 }) == ["xlsx.no-header"])
    let after = WorkbookSample(header + WorkbookSample.row(3, ["1"]) + WorkbookSample.row(2, ["二"]))
    #expect(try after.failureCodes(options { $0.headerRows = 2 }) == ["xlsx.row-misplaced"])
  }

  @Test func skipsRowsWithoutValuesAndSaysSo() throws {
    let sample = WorkbookSample(
      header + "<row r=\"2\"/><row r=\"3\"><c r=\"A3\" s=\"0\"/></row>" + WorkbookSample.row(4, ["1"]))
    let read = try sample.read()
    #expect(read.rows == [["编号": "1"]])
    #expect(read.remarks.map(\.code) == ["xlsx.empty-rows"])
    #expect(read.remarks.first?.message.arguments["count"] == "2")
    #expect(read.remarks.first?.message.arguments["row"] == "2")
  }

  @Test func joinsTheRowsOfAHeader() throws {
    let sample = WorkbookSample(
      WorkbookSample.row(1, ["居民议题台账"]) + WorkbookSample.row(3, ["编号", "时间", "", "", "备注"])
        + WorkbookSample.row(4, ["", "开始", "结束", "", ""]) + WorkbookSample.row(5, ["1", "2", "3", "4", "5", "6"]))
    let read = try sample.read(options { ($0.skippedRows, $0.headerRows) = (2, 2) })
    #expect(read.rows == [["编号": "1", "时间/开始": "2", "时间/结束": "3", "4": "4", "备注": "5", "6": "6"]])
  }

  @Test func numbersColumnsWithoutAHeader() throws {
    let sample = WorkbookSample(WorkbookSample.row(1, ["甲", "", "乙"]) + WorkbookSample.row(2, ["丙"]))
    let read = try sample.read(options { $0.headerRows = 0 })
    #expect(read.rows == [["1": "甲", "3": "乙"], ["1": "丙"]])
    #expect(try sample.read(options { ($0.headerRows, $0.skippedRows) = (0, 1) }).rows == [["1": "丙"]])
  }

  /// Looking a column up among all others would make this take minutes.
  @Test func readsAsManyColumnsAsASheetCanHave() throws {
    let width = 16_384
    let names = (1...width).map { "列\($0)" }
    let last = WorkbookSample.letters(width - 1)
    let rows = (2...4).map { "<row r=\"\($0)\"><c r=\"\(last)\($0)\"><v>\($0)</v></c></row>" }.joined()
    let sample = WorkbookSample(WorkbookSample.row(1, names) + rows)
    #expect(try sample.read().rows == (2...4).map { ["列\(width)": String($0)] })
    #expect(try sample.read(columns: ["列\(width)"]).rows == (2...4).map { ["列\(width)": String($0)] })
    #expect(try sample.read(options { ($0.headerRows, $0.skippedRows) = (0, 3) }).rows == [[String(width): "4"]])
  }

  @Test func refusesTwoColumnsOfOneName() throws {
    let sample = WorkbookSample(WorkbookSample.row(1, ["编号", "时间", "编号"]) + WorkbookSample.row(2, ["1", "2", "3"]))
    #expect(try sample.failureCodes() == ["xlsx.column-twice"])
    #expect(try sample.failureCodes(options { $0.headerRows = 0 }) == [])
  }

  @Test func decodesOnlyWhatIsAskedForAndKnowsWhatThereIs() throws {
    let sample = WorkbookSample(header + WorkbookSample.row(2, ["1", "2", "3"]))
    let read = try sample.read(columns: ["时间", "没有"])
    #expect(read.rows == [["时间": "2"]])
    #expect(read.columns == ["时间", "没有"])
  }

  @Test func givesOnlyWholeTextsACode() throws {
    let runs = "<r><t>甲</t></r><r><t>乙</t></r><r><t>_x4E19_</t></r>"
    let sample = WorkbookSample(
      header + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>\(runs)</is></c>"
        + "<c r=\"B2\" t=\"str\"><v>_x4E19_</v></c></row>")
    let dictionaries = ColumnDictionaries()
    let read = try sample.read(dictionaries: dictionaries)
    #expect(read.rows == [["编号": "甲乙丙", "时间": "丙"]])
    // Code 0 stands for what is missing.
    #expect(dictionaries.dictionary(of: "编号").count == 2)
  }

  @Test func acceptsAnyNumberOfRowsToSkip() throws {
    let sample = WorkbookSample(header)
    #expect(try sample.failureCodes(options { ($0.skippedRows, $0.headerRows) = (.max, .max) }) == ["xlsx.no-header"])
  }

  @Test func choosesSheetsByNameAndNumber() throws {
    var sample = WorkbookSample(header + WorkbookSample.row(2, ["1"]))
    sample.sheets.append(("表二", header + WorkbookSample.row(7, ["2"])))
    let second = try sample.read(options { $0.sheet = .named("表二") })
    #expect(second.rows == [["编号": "2"]])
    #expect(second.places.map(\.location) == [.row(table: 1, number: 7)])
    #expect(try sample.read(options { $0.sheet = .numbered(2) }).rows == [["编号": "2"]])
    for sheet in [SourceOptions.Sheet.named("表三"), .numbered(0), .numbered(3)] {
      do {
        _ = try sample.read(options { $0.sheet = sheet })
        Issue.record("\(sheet)")
      } catch let error as DiagnosticsError {
        let diagnostic = try #require(error.diagnostics.first)
        #expect(diagnostic.code == "xlsx.sheet-unknown")
        #expect(diagnostic.message.arguments["known"] == "1 “表一”, 2 “表二”")
      }
    }
  }

  @Test func readsSheetsWhoseElementsHavePrefixes() throws {
    var sample = WorkbookSample("")
    sample.parts["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>编号</x:t></x:is></x:c>
      </x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>
      <x:extLst><x:ext><x:row r="2"><x:c r="A2"><x:v>9</x:v></x:c></x:row></x:ext></x:extLst></x:worksheet>
      """
    #expect(try sample.read().rows == [["编号": "1"]])
  }

  @Test func givesManyRowsInBatches() throws {
    let rows = (2...9_000).map { WorkbookSample.row($0, [String($0), "", String($0 % 7)]) }
    let read = try WorkbookSample(header + rows.joined()).read()
    #expect(read.rows.count == 8_999)
    #expect(read.rows[5_000] == ["编号": "5002", "事项": "4"])
    #expect(read.places.map(\.line) == Array(2...9_000))
  }
}
