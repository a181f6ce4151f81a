import Columns
import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// Delimited text as people export it.
struct DelimitedReaderTests {
  private func read(
    _ text: String, lengths: [Int] = [.max], columns: Set<String>? = nil,
    _ change: (inout SourceOptions) -> Void = { _ in }
  ) throws -> ReadRecords {
    try ReadRecords(Array(text.utf8), lengths: lengths, columns: columns, ReadRecords.delimited, change)
  }

  @Test func namesColumnsByTheHeaderAndLeavesEmptyCellsOut() throws {
    let read = try read("编号,事项,\r\n1,\"路灯,不亮\",甲\r\n2,,\r\n")
    #expect(read.rows == [["编号": "1", "事项": "路灯,不亮", "3": "甲"], ["编号": "2"]])
    #expect(read.lines == [2, 3])
    #expect(read.offsets == [16, 39])
  }

  @Test(arguments: [";", "\t", "|", "^"])
  func takesAnyDelimiter(delimiter: Character) throws {
    let text = "编号,事项\n1,\"甲,乙\"\n".replacing(",", with: String(delimiter))
    let read = try read(text) { $0.delimiter = delimiter.asciiValue }
    #expect(read.rows == [["编号": "1", "事项": "甲\(delimiter)乙"]])
  }

  @Test func readsTabsWhereTheFormatSaysSo() throws {
    #expect(try read("编号\t事项\n1\t路灯,不亮\n") { $0.format = .tsv }.rows == [["编号": "1", "事项": "路灯,不亮"]])
  }

  @Test func joinsTheRowsOfAHeaderAndSkipsTheTitle() throws {
    let text = "静宁社区 2024 年登记表,,,,\n\n编号,处理,,,备注\n,开始,结束,,\n1,a,b,c,d\n"
    let read = try read(text) {
      $0.skippedRows = 2
      $0.headerRows = 2
    }
    #expect(read.rows == [["编号": "1", "处理/开始": "a", "处理/结束": "b", "4": "c", "备注": "d"]])
    #expect(read.lines == [5])
  }

  @Test func numbersColumnsWithoutAHeader() throws {
    let read = try read("1,路灯\n2\n3,井盖\n") { $0.headerRows = 0 }
    #expect(read.rows == [["1": "1", "2": "路灯"], ["1": "3", "2": "井盖"]])
    #expect(read.faults == ["csv.field-count 2"])
    #expect(try self.read("") { $0.headerRows = 0 }.rows.isEmpty)
  }

  @Test func skipsTitlesWhateverTheyHold() throws {
    let read = try read("a\"b,\u{0}\n甲\n编号\n1\n") { $0.skippedRows = 2 }
    #expect(read.rows == [["编号": "1"]])
  }

  @Test func takesAwayWhatStandsAround() throws {
    let strip: (inout SourceOptions) -> Void = { $0.stripped = .init(before: "BEGIN\n", after: "END") }
    for lengths in [[Int.max], [1], [2, 5]] {
      let read = try read("\u{FEFF}BEGIN\n编号,事项\n1,路灯\nEND\r\n ", lengths: lengths, strip)
      #expect(read.rows == [["编号": "1", "事项": "路灯"]])
      #expect(read.lines == [3])
      #expect(read.offsets == [23])
    }
    #expect(try read(" BEGIN\n编号\nEND", strip).errors == ["input.not-wrapped-at-start"])
    #expect(try read("BEGIN\n编号\n1\nEN", strip).errors == ["input.not-wrapped-at-end"])
    #expect(try read("BEGIN\n编号\n1\nEND\nx", strip).errors == ["input.not-wrapped-at-end"])
    #expect(try read("BEG", strip).errors == ["input.not-wrapped-at-start"])
  }

  @Test func decodesOnlyWhatIsAskedForAndFillsWhatIsNotThere() throws {
    var options = SourceOptions()
    options.delimiter = UInt8(ascii: ",")
    var reader = try ReadRecords.delimited(BytesSource(Array("甲,乙\n1,2\n".utf8)), options, ["乙", "丙"])
    let batch = try #require(try reader.nextBatch())
    #expect(Set(batch.columns.columns.keys) == ["乙", "丙"])
    #expect(batch.columns.text("丙")?.codes == [TextDictionary.missing])
    #expect(reader.hasColumn("甲") && !reader.hasColumn("丙"))
  }

  /// A text that cannot be read, and what is said.
  private static let refused: [(String, String)] = [
    ("", "csv.no-header"), ("甲,甲\n", "csv.column-twice 1:3"), ("甲,3,\n", "csv.column-twice 1:5"),
    ("é,e\u{301}\n", "csv.columns-look-alike 1:3"), ("甲;乙\n1;2\n", "delimited.other-delimiter 1:1"),
    ("\n甲,乙\n", "delimited.header-empty 1:1"), ("甲\"\n", "csv.quote-inside-field 1:2"),
    ("甲,乙\n1,\"2\n", "csv.unterminated-quote 2:3"),
  ]

  @Test(arguments: refused)
  func saysWhatIsWrongWithTheText(text: String, expected: String) throws {
    #expect(try read(text).errors == [expected])
  }

  @Test func setsRecordsAsideThatAreNotWhole() throws {
    let read = try read("甲,乙\n1\n\n2,\"a\"b\n3,c\n")
    #expect(read.rows == [["甲": "3", "乙": "c"]])
    #expect(read.faults == ["csv.field-count 2", "csv.text-after-quote 4"])
    #expect(read.remarks == ["csv.empty-lines"])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func agreesWithCuttingWholeLinesHoweverTheFileIsCut(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = ["", "甲", "a b", "路灯，不亮", "𠀀", "0012", "é"]
    for round in 0..<100 {
      let width = generator.integer(in: 2...5)
      let names = (0..<width).map { "列\($0)" }
      let table = (0..<generator.integer(in: 0...30)).map { _ in
        (0..<width).map { _ in texts.randomElement(using: &generator) ?? "" }
      }
      let end = generator.chance(percent: 50) ? "\n" : "\r\n"
      let text = ([names] + table).map { $0.joined(separator: ";") + end }.joined()
      let expected = text.components(by: end).dropFirst().map { line in
        Dictionary(uniqueKeysWithValues: zip(names, line.components(by: ";")).filter { !$1.isEmpty })
      }
      let lengths = (0..<3).map { _ in generator.integer(in: 1...40) }
      let read = try read(text, lengths: lengths) { $0.delimiter = UInt8(ascii: ";") }
      try #require(read.rows == expected, "seed \(seed), round \(round)")
      try #require(read.faults.isEmpty && read.errors.isEmpty, "seed \(seed), round \(round)")
    }
  }

  @Test func refusesTooManyColumnsWithoutHoldingThem() throws {
    let many = [UInt8](repeating: UInt8(ascii: ","), count: 10_000_000)
    #expect(try ReadRecords(many, ReadRecords.delimited).errors == ["table.too-many-columns 1:16385"])
    let record = Array("甲,乙\n".utf8) + many + Array("\n1,2\n".utf8)
    let read = try ReadRecords(record, ReadRecords.delimited)
    #expect(read.faults == ["table.too-many-columns 2"])
    #expect(read.rows == [["甲": "1", "乙": "2"]])
  }

  @Test func refusesALineWithoutEnd() throws {
    let endless = EndlessBytes(beginning: Array("甲,乙\n".utf8), repeating: UInt8(ascii: "x"), count: 1 << 30)
    let read = try ReadRecords { try ReadRecords.delimited(endless, SourceOptions(), nil) }
    #expect(read.errors == ["csv.record-too-long 2:1"])
    #expect(endless.givenCount < 20 << 20)
  }
}

extension String {
  /// The parts between separators, the last left out where it is empty.
  fileprivate func components(by separator: String) -> [String] {
    var parts = split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    if separator.count == 1, separator == ";" { return parts }
    if parts.last == "" { parts.removeLast() }
    return parts
  }
}
