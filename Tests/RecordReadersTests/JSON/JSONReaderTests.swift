import CanonicalJSON
import Columns
import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// The records of JSON texts.
struct JSONReaderTests {
  private func read(
    _ text: String, records: String? = nil, lengths: [Int] = [.max], columns: Set<String>? = nil
  ) throws -> ReadRecords {
    try ReadRecords(Array(text.utf8), lengths: lengths, columns: columns, ReadRecords.json) { $0.records = records }
  }

  @Test func givesTheMembersOfEachElementOfTheRootArray() throws {
    let text = """
      [{"编号": 1.50, "事项": "路灯\\n不亮", "已办": true, "备注": null, "空": ""},
       {"编号": 10000000000000000000001, "人": {"姓": "张", "地址": {"区": "静宁"}}, "标签": [1e2, "a", {"b": 1, "a": null}]}]
      """
    let read = try read(text)
    #expect(
      read.rows == [
        ["编号": "1.50", "事项": "路灯\n不亮", "已办": "true"],
        [
          "编号": "10000000000000000000001", "人/姓": "张", "人/地址/区": "静宁",
          "标签": "[1e2,\"a\",{\"a\":null,\"b\":1}]",
        ],
      ])
    #expect(read.lines == [1, 2])
    #expect(read.errors.isEmpty && read.faults.isEmpty)
  }

  @Test func knowsColumnsInWhichNoRecordHasAValue() throws {
    var reader = try ReadRecords.json(
      BytesSource(Array("[{\"a\": null, \"b\": {\"c\": \"\"}}]".utf8)), SourceOptions(), nil)
    let batch = try #require(try reader.nextBatch())
    #expect(Set(batch.columns.columns.keys) == ["a", "b/c"])
    #expect(reader.hasColumn("a") && reader.hasColumn("b/c") && !reader.hasColumn("b"))
  }

  /// The ways to records, and what is found there.
  private static let ways: [(String?, [[String: String]])] = [
    (
      "/案件/*/事件/*",
      [
        ["a": "1", "../号": "甲", "../../版": "3"], ["a": "2", "../号": "甲", "../../版": "3"],
        ["a": "3", "../号": "乙", "../../版": "3"],
      ]
    ),
    (
      "/案件/*/事件",
      [
        ["a": "1", "../号": "甲", "../../版": "3"], ["a": "2", "../号": "甲", "../../版": "3"],
        ["a": "3", "../号": "乙", "../../版": "3"],
      ]
    ),
    ("/案件/1/事件", [["a": "3", "../../版": "3"]]),
    ("/案件/1", [["号": "乙", "事件": "[{\"a\":3}]", "../版": "3"]]),
    ("/人/*", [["*": "p1", "名": "张", "../../版": "3"], ["*": "p2", "名": "李", "../../版": "3"]]),
    ("/人/p2", [["名": "李", "../../版": "3"]]),
    ("/*/p1", [["名": "张", "../*": "人", "../../版": "3"]]),
  ]

  private static let cases = """
    {"版": 3, "案件": [{"号": "甲", "事件": [{"a": 1}, {"a": 2}]}, {"事件": [{"a": 3}], "号": "乙"}],
     "人": {"p1": {"名": "张"}, "p2": {"名": "李"}}}
    """

  @Test(arguments: ways.dropLast())
  func followsAPointer(records: String?, expected: [[String: String]]) throws {
    for lengths in [[Int.max], [1], [7, 2]] {
      let read = try read(Self.cases, records: records, lengths: lengths)
      #expect(read.rows == expected, "\(records ?? "")")
      #expect(read.errors.isEmpty && read.faults.isEmpty)
    }
  }

  @Test func findsTheOnlyArrayOfObjects() throws {
    let text = "{\"x\": [1, {}], \"空\": [], \"数据\": {\"页\": 2, \"行\": [{\"a\": 1}]}, \"y\": [\"b\"]}"
    #expect(try read(text).rows == [["a": "1", "../页": "2"]])
    #expect(try read("{\"x\": []}").rows.isEmpty)
    #expect(try read("{\"x\": []}").errors.isEmpty)
    #expect(try read("{\"x\": [1]}").errors == ["json.no-records"])
    #expect(try read("{\"x\": [{}], \"y\": {\"z\": [{}]}}").errors == ["json.several-arrays 1:19"])
    #expect(try read("[]").rows.isEmpty)
  }

  @Test func neverMissesAMemberThatComesAfterTheRecordsInSilence() throws {
    let text = "{\"前\": 1, \"行\": [{\"a\": 1}], \"后\": 2}"
    let all = try read(text)
    #expect(all.rows == [["a": "1", "../前": "1"]])
    #expect(all.remarks == ["json.members-left-out"])
    #expect(try read(text, columns: ["a", "../前"]).remarks.isEmpty)
    #expect(try read(text, columns: ["a", "../后"]).errors == ["json.member-too-late 1:27"])
    // Inside what the first star stands for, the order does not matter.
    let nested = "[{\"事\": [{\"a\": 1}], \"后\": 2}]"
    #expect(try read(nested, records: "/*/事", columns: ["a", "../后"]).rows == [["a": "1", "../后": "2"]])
  }

  @Test func setsAsideWhatIsNoRecord() throws {
    let read = try read("[{\"a\": 1}, 2, [3], {\"a/b\": 1, \"a\": {\"b\": 2}}, {\"é\": 1, \"e\\u0301\": 2}]")
    #expect(
      read.faults == [
        "json.record-not-object 1", "json.record-not-object 1", "json.column-twice 1", "csv.columns-look-alike 1",
      ])
    #expect(read.rows.count == 3)
  }

  /// Texts that are not JSON, and what is said.
  private static let refused: [(String, String)] = [
    ("", "json.unexpected-end 1:1"), ("[{\"a\":1}", "json.unexpected-end 1:9"),
    ("[\n{\"a\":1},\n]", "json.unexpected-character 3:1"), ("[{\"事\":1,}]", "json.unexpected-character 1:9"),
    ("[{\"a\":1}] x", "json.unexpected-character 1:11"), ("[{\"a\":01}]", "json.unexpected-character 1:8"),
    ("[{\"a\":+1}]", "json.unexpected-character 1:7"), ("[{\"a\":1.}]", "json.unexpected-character 1:9"),
    ("[{\"a\":1e}]", "json.unexpected-character 1:9"), ("[{\"a\":.5}]", "json.unexpected-character 1:7"),
    ("[{\"a\":tru}]", "json.unexpected-character 1:10"), ("[{'a':1}]", "json.unexpected-character 1:3"),
    ("[{\"a\":1}/**/]", "json.unexpected-character 1:9"), ("[{\"a\" 1}]", "json.unexpected-character 1:7"),
    ("[{\"a\":1]]", "json.unexpected-character 1:8"), ("[{\"a\":1}}", "json.unexpected-character 1:9"),
    ("[{\"a\":\"\t\"}]", "json.control-character 1:8"), ("[{\"a\":\"\\x\"}]", "json.invalid-escape 1:8"),
    ("[{\"居\":\"\\ud800\"}]", "json.invalid-escape 1:8"), ("[{\"a\":\"\\udc00\\ud800\"}]", "json.invalid-escape 1:8"),
    ("[{\"a\":1,\"\\u0061\":2}]", "json.name-twice 1:9"), ("[{\"a\":{\"b\":1,\"b\":2}}]", "json.name-twice 1:14"),
    ("{\"a\":1,\"a\":[{}]}", "json.name-twice 1:8"), ("\u{FEFF}\u{FEFF}[]", "json.unexpected-character 1:1"),
  ]

  @Test(arguments: refused)
  func refusesWhatIsNotStrictJSON(text: String, expected: String) throws {
    #expect(try read(text).errors == [expected])
    #expect(try read(text, lengths: [1]).errors == [expected])
  }

  @Test func refusesBytesThatAreNotUTF8WithTheirPlace() throws {
    for bad in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE5, 0xB1]] as [[UInt8]] {
      let text = Array("[{\"a\":\n\"居".utf8) + bad + Array("\"}]".utf8)
      #expect(try ReadRecords(text, ReadRecords.json).errors == ["csv.invalid-utf-8 2:3"])
      #expect(try ReadRecords(text, lengths: [1], ReadRecords.json).errors == ["csv.invalid-utf-8 2:3"])
    }
  }

  @Test func givesTheRecordsBeforeABadPlace() throws {
    let read = try read("[{\"a\":1},{\"a\":2},{\"a\":]")
    #expect(read.rows == [["a": "1"], ["a": "2"]])
    #expect(read.errors == ["json.unexpected-character 1:23"])
  }

  @Test func saysWhereAPointerLeadsNowhere() throws {
    #expect(try read(Self.cases, records: "/案例/*").errors == ["json.pointer-leads-nowhere"])
    #expect(try read(Self.cases, records: "/案件/*/事情/*").errors == ["json.pointer-leads-nowhere"])
    #expect(try read(Self.cases, records: "/案件/7").errors == ["json.pointer-leads-nowhere"])
    #expect(try read(Self.cases, records: "/版").errors == ["json.pointer-leads-nowhere"])
    #expect(try read(Self.cases, records: "案件").errors == ["json.bad-pointer"])
    #expect(try read("{\"a/b\":[{\"~\":1}]}", records: "/a~1b").rows == [["~": "1"]])
  }

  @Test func takesJSONOutOfJavaScript() throws {
    let text = "// 导出\nvar data = [{\"a\": \"};\"}];\n"
    let read = try ReadRecords(Array(text.utf8), lengths: [3], ReadRecords.json) {
      $0.stripped = .init(before: "// 导出\nvar data = ", after: ";")
    }
    #expect(read.rows == [["a": "};"]])
    #expect(read.lines == [2])
  }

  @Test func survivesDepthAndLengthWithoutHarm() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(try ReadRecords(deep, ReadRecords.json).errors == ["json.too-deep 1:257"])
    let objects = Array(String(repeating: "{\"a\":", count: 1_000_000).utf8)
    #expect(try ReadRecords(objects, ReadRecords.json).errors == ["json.too-deep 1:1281"])
    let endless = EndlessBytes(beginning: Array("[{\"a\":\"".utf8), repeating: UInt8(ascii: "x"), count: 1 << 30)
    #expect(try ReadRecords { try ReadRecords.json(endless, SourceOptions(), nil) }.errors == ["json.too-long 1:8"])
    #expect(endless.givenCount < 20 << 20)
    let digits = EndlessBytes(beginning: Array("[{\"a\":".utf8), repeating: UInt8(ascii: "1"), count: 1 << 30)
    #expect(
      try ReadRecords { try ReadRecords.json(digits, SourceOptions(), nil) }.errors.first?.hasPrefix("json.too-long")
        == true)
    let blanks = EndlessBytes(beginning: Array("[".utf8), repeating: UInt8(ascii: " "), count: 4 << 20)
    #expect(
      try ReadRecords { try ReadRecords.json(blanks, SourceOptions(), nil) }.errors
        == ["json.unexpected-end 1:4194306"])
  }

  @Test func refusesRecordsOfTooManyColumns() throws {
    let members = (0..<17_000).map { "\"c\($0)\":1" }.joined(separator: ",")
    let read = try read("[{\"甲\":1},{\(members)},{\"甲\":2}]")
    #expect(read.faults == ["table.too-many-columns 1"])
    #expect(read.rows.count == 3)
    let values = String(repeating: "1,", count: 1_060_000)
    #expect(try self.read("[{\"a\":[\(values)1]}]").errors.first?.hasPrefix("json.too-long") == true)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func agreesWithASecondReadingHoweverTheTextIsCut(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let records = (0..<generator.integer(in: 0...6)).map { _ in Self.object(&generator, depth: 0) }
      let events = ReferenceJSON.array(records)
      var members: [(String, ReferenceJSON)] = [("外", .scalar("1")), ("事", events), ("后", .string("x"))]
      if generator.chance(percent: 50) { members.swapAt(0, 1) }
      let cases = ReferenceJSON.array([.object(members), .object([("事", .array([]))])])
      var blanks = generator
      let text = cases.text { ["", " ", "\n", "\r\n\t"].randomElement(using: &blanks) ?? "" }
      let expected = records.map { $0.cells().merging(["../外": "1", "../后": "x"]) { first, _ in first } }
      let lengths = (0..<3).map { _ in generator.integer(in: 1...30) }
      let read = try read(text, records: "/*/事/*", lengths: lengths)
      try #require(read.rows == expected, "seed \(seed), round \(round): \(text)")
      try #require(read.faults.isEmpty && read.errors.isEmpty, "seed \(seed), round \(round): \(text)")
    }
  }

  private static func object(_ generator: inout SeededGenerator, depth: Int) -> ReferenceJSON {
    let names = ["编号", "a", "b b", "😀", "\u{FF5E}", "居\"民\n", ""].shuffled(using: &generator)
    let count = generator.integer(in: 0...4)
    return .object(names.prefix(count).map { ($0, value(&generator, depth: depth + 1)) })
  }

  private static func value(_ generator: inout SeededGenerator, depth: Int) -> ReferenceJSON {
    switch generator.integer(in: 0...(depth > 3 ? 3 : 5)) {
    case 0:
      .scalar(
        ["0", "-1.50", "1E+7", "12345678901234567890.1", "true", "false"].randomElement(using: &generator) ?? "0")
    case 1, 2: .string(["", "居委会", "a\"b\\c\nd", "😀𠀀", "/"].randomElement(using: &generator) ?? "")
    case 3: .null
    case 4: .array((0..<generator.integer(in: 0...3)).map { _ in value(&generator, depth: depth + 1) })
    default: object(&generator, depth: depth)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func agreesOnWhatIsJSONWithTheReaderOfWholeDocuments(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let good = Array("[{\"编号\":12,\"b\":[true,null,\"\\u5c45\\n\"],\"c\":{\"d\":\"x\"}},{\"编号\":-3}]".utf8)
    let letters = Array("{}[]\",:\\ \n0123eE+-.tfnu居".utf8)
    var accepted = 0
    for round in 0..<600 {
      var bytes = good
      for _ in 0..<generator.integer(in: 1...2) {
        let place = generator.integer(in: 0...bytes.count - 1)
        switch generator.integer(in: 0...3) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(letters.randomElement(using: &generator) ?? 0, at: place)
        case 2: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
        default: bytes.swapAt(place, generator.integer(in: 0...bytes.count - 1))
        }
      }
      let read = try ReadRecords(bytes, lengths: [generator.integer(in: 1...9)], ReadRecords.json) { $0.records = "" }
      do {
        let value = try JSONValue(parsing: bytes)
        guard value.elements != nil else { continue }
        accepted += 1
        try #require(read.errors.isEmpty, "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
      } catch let failure as JSONParseFailure where failure.reason == .notWhole || failure.reason == .integerTooLarge {
        continue
      } catch is JSONParseFailure {
        try #require(!read.errors.isEmpty, "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(accepted > 15)
  }

  @Test func keepsMemoryFlatAndTimeLinear() throws {
    // Ten thousand small records in one text; a reader that went back to the beginning would not end.
    let text = "[" + (0..<10_000).map { "{\"编号\":\($0),\"事\":\"甲\"}" }.joined(separator: ",") + "]"
    let read = try read(text, lengths: [4096])
    #expect(read.rows.count == 10_000)
    #expect(read.rows.last == ["编号": "9999", "事": "甲"])
  }
}
