import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// That workbooks made to do harm, and broken ones, are told and do none.
struct HostileWorkbookTests {
  private let sample = WorkbookSample(
    WorkbookSample.row(1, ["编号", "事项"])
      + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>2</v></c></row>",
    strings: "<si><t>甲</t></si>", styles: "<cellXfs><xf numFmtId=\"0\"/></cellXfs>")

  private func codes(_ bytes: [UInt8]) throws -> [String] {
    do {
      return try WorkbookSample.read(bytes).failure?.diagnostics.map(\.code) ?? []
    } catch let error as DiagnosticsError {
      return error.diagnostics.map(\.code)
    }
  }

  private func relationships(_ target: String, mode: String = "", kind: String = "worksheet") -> String {
    "<Relationships><Relationship Id=\"s0\" Type=\"urn:x/\(kind)\" Target=\"\(target)\" \(mode)/></Relationships>"
  }

  @Test func isWhatItShouldBeBeforeItIsBent() throws { #expect(try codes(sample.bytes) == []) }

  @Test(arguments: ["../../etc/passwd", "/../x.xml", "file:///etc/passwd", "//host/x.xml", "..\\x.xml", "../.."])
  func refusesTargetsOutside(target: String) throws {
    var bent = sample
    bent.parts["xl/_rels/workbook.xml.rels"] = relationships(target)
    #expect(try bent.failureCodes() == ["xlsx.part-outside"])
    bent.parts["xl/_rels/workbook.xml.rels"] = relationships("worksheets/sheet1.xml", mode: "TargetMode=\"External\"")
    #expect(try bent.failureCodes() == ["xlsx.part-outside"])
  }

  @Test func tellsMissingPartsAndSheetsWithoutRows() throws {
    for part in ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"] {
      var bent = sample
      bent.parts[part] = .some(nil)
      #expect(try bent.failureCodes() == ["xlsx.part-missing"], "\(part)")
    }
    var chart = sample
    chart.parts["xl/_rels/workbook.xml.rels"] = relationships("charts/chart1.xml", kind: "chartsheet")
    var options = SourceOptions()
    #expect(try chart.failureCodes(options) == ["xlsx.sheet-unknown"])
    options.sheet = .numbered(1)
    #expect(try chart.failureCodes(options) == ["xlsx.not-a-worksheet"])
  }

  @Test func refusesEntityBombsInEveryPart() throws {
    for entry in sample.entries {
      var bent = sample
      let text = String(decoding: entry.packed, as: UTF8.self)
      bent.parts[entry.name] = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + text
      #expect(try bent.failureCodes() == ["xml.document-type"], "\(entry.name)")
    }
  }

  @Test func tellsPartsThatAreCutOffOrSomethingElse() throws {
    for entry in sample.entries {
      var bent = sample
      bent.parts[entry.name] = String(String(decoding: entry.packed, as: UTF8.self).dropLast(4))
      #expect(try bent.failureCodes() == ["xml.malformed"], "\(entry.name)")
      bent.parts[entry.name] = "<html><row r=\"2\"/></html>"
      #expect(try bent.failureCodes() == ["xlsx.not-a-workbook"], "\(entry.name)")
      bent.parts[entry.name] = String(repeating: "<t>", count: 100_000)
      #expect(try bent.failureCodes() == ["xml.too-deep"], "\(entry.name)")
    }
  }

  @Test func tellsOldWorkbooksAndOtherFiles() throws {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(try codes(old + [UInt8](repeating: 0, count: 5000)) == ["xlsx.old-or-locked"])
    #expect(try codes(Array("编号,时间\n".utf8)) == ["xlsx.not-a-workbook"])
    #expect(try codes([]) == ["xlsx.not-a-workbook"])
  }

  @Test func refusesSuspiciousArchives() throws {
    var entries = sample.entries + [ZipSample.Entry("../x", [])]
    #expect(try codes(ZipSample(entries).bytes) == ["xlsx.entry-suspicious"])
    entries = sample.entries
    entries[0].flags |= 1
    #expect(try codes(ZipSample(entries).bytes) == ["xlsx.entry-unsupported"])
    entries = sample.entries
    entries[entries.count - 1].method = 8
    entries[entries.count - 1].size = 300 << 20
    #expect(try codes(ZipSample(entries).bytes) == ["input.expands-too-much"])
    entries[entries.count - 1].size = 1000
    #expect(try codes(ZipSample(entries).bytes) == ["input.damaged"])
    let many = (0...16_384).map { ZipSample.Entry(String($0), []) }
    #expect(try codes(ZipSample(sample.entries + many).bytes) == ["xlsx.too-many-entries"])
  }

  @Test func tellsAWorkbookThatIsCutOffAnywhere() throws {
    let bytes = sample.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(try codes(Array(bytes.prefix(count))) == ["xlsx.not-a-workbook"])
    }
  }

  @Test func readsWhatItMayOfRandomlyDamagedPartsWithoutHarm() throws {
    var random = SeededGenerator(seed: 7_331)
    for round in 0..<300 {
      var entries = sample.entries
      let index = random.integer(in: 0...entries.count - 1)
      var bytes = entries[index].packed
      for _ in 0...random.integer(in: 0...3) {
        let place = random.integer(in: 0...bytes.count - 1)
        switch random.integer(in: 0...2) {
        case 0: bytes[place] = UInt8(random.integer(in: 32...126))
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: Array("<c r=\"ZZ9\">".utf8), at: place)
        }
      }
      entries[index] = ZipSample.Entry(entries[index].name, bytes)
      // Whatever comes of it, it comes to an end.
      #expect(try codes(ZipSample(entries).bytes).count <= 3, "round \(round)")
    }
  }

  @Test func keepsFewCellsOfAWideSheetInMemory() throws {
    let rows = (2...3_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }
    let wide = WorkbookSample(
      WorkbookSample.row(1, ["编号"]) + rows.joined() + "<row r=\"3001\"><c r=\"XFD3001\"><v>9</v></c></row>")
    let read = try wide.read(columns: ["编号", "16384"])
    #expect(read.rows.count == 3_000)
    #expect(read.rows.last == ["16384": "9"])
  }
}
