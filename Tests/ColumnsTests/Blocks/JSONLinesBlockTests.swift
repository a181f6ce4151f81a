import Columns
import TestSupport
import Testing

/// Members of objects on lines, and where their values stand.
struct JSONLinesBlockTests {
  private func found(_ text: String, fields: [String], findsAll: Bool = false, from start: Int = 0) -> JSONLinesBlock? {
    var block = JSONLinesBlock()
    block.begin(fields: fields, findsAll: findsAll)
    // What is behind the block means nothing.
    block.bytes = Array(text.utf8) + Array("\"居\\".utf8)
    block.count = text.utf8.count
    return block.findFields(from: start) ? block : nil
  }

  private func texts(_ block: JSONLinesBlock, _ field: Int, from first: Int = 0) -> [String] {
    block.texts(of: field, from: first).map { String(decoding: block.bytes[$0], as: UTF8.self) }
  }

  @Test func findsValuesByTheNamesOfTheirMembers() throws {
    let text = """
      {"编号":"甲1","时":"2024","数":-1.5e3}
       { "数" : null , "另": [REPLACED] , "编号" : "" }\t\r
      {}

      """.replacing("[REPLACED]", with: "false")
    let block = try #require(found(text, fields: ["时", "编号", "数"]))
    #expect(block.recordCount == 3)
    #expect(texts(block, 0) == ["2024", "", ""])
    #expect(texts(block, 1) == ["甲1", "", ""])
    #expect(texts(block, 2, from: 1) == ["", ""])
    #expect(texts(block, 2) == ["-1.5e3", "", ""])
    #expect(texts(block, 3) == ["", "", ""])
    #expect((0..<3).map { block.has(2, record: $0) } == [true, true, false])
    #expect(block.fields == ["时", "编号", "数"])
    #expect(Set(block.names) == Set(["编号", "时", "数", "另"].map { Array($0.utf8) }))
    #expect(block.lines(from: 7) == [7, 8, 9])
    let records = (0..<3).map { record in
      String(decoding: block.bytes[block.start(ofRecord: record)..<block.end(ofRecord: record)], as: UTF8.self)
    }
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }.prefix { $0 != "\t" && $0 != "\r" }) }
    #expect(records.dropFirst(2) == ["{}"] && records[0] == lines[0])
    #expect(records[1].hasPrefix("{ \"数\"") && records[1].hasSuffix("}"))
  }

  @Test func findsAllMembersWhereThatIsAskedFor() throws {
    let names = (0..<40).map { "项\($0)" }
    let lines = names.indices.map { index in
      "{" + names[...index].map { "\"\($0)\":\"\(index)\\u002e\($0)\"" }.joined(separator: ",") + "}\n"
    }
    let block = try #require(found(lines.joined(), fields: ["项3"], findsAll: true))
    #expect(block.fields == ["项3"] + names.filter { $0 != "项3" })
    for (field, name) in block.fields.enumerated() {
      let place = try #require(names.firstIndex(of: name))
      #expect(texts(block, field) == names.indices.map { $0 < place ? "" : "\($0).\(name)" })
    }
  }

  @Test func findsTheEndOfAStringWhereverItStands() throws {
    for length in 0...70 {
      let filler = String(repeating: "a", count: length)
      for (written, read) in [
        ("", ""), ("\\\"", "\""), ("\\\\", "\\"), ("\\\\\\\"", "\\\""), ("\\uD83D\\uDE00", "😀"), ("居", "居"),
      ] {
        let text = "{\"值\":\"\(filler)\(written)b\",\"后\":\"\(written)\(filler)\"}\n"
        let block = try #require(found(text, fields: ["值", "后"]), "\(text)")
        #expect(texts(block, 0) == [filler + read + "b"] && texts(block, 1) == [read + filler])
      }
      #expect(found("{\"值\":\"\(filler)\n\"}\n", fields: []) == nil)
      #expect(found("{\"值\":\"\(filler)\u{1F}\"}\n", fields: []) == nil)
      #expect(found("{\"值\":\"\(filler)\n", fields: []) == nil)
    }
  }

  @Test func goesOnWithWhatItKnowsOfTheFile() throws {
    var block = try #require(found("{\"甲\":1,\"乙\":2}\n", fields: [], findsAll: true))
    let second = Array("{\"乙\":3,\"丙\":4}\n{\"甲\":5}\n".utf8)
    (block.bytes, block.count) = (second, second.count)
    let isRegular = block.findFields(from: 0)
    #expect(isRegular && block.fields == ["甲", "乙", "丙"])
    #expect((0..<3).map { texts(block, $0) } == [["", "5"], ["3", ""], ["4", ""]])
    block.begin(fields: ["丙"], findsAll: false)
    #expect(block.fields == ["丙"] && block.names.isEmpty)
  }

  @Test func refusesNamesThatAreTooLongOrTooMany() {
    let long = String(repeating: "名", count: 86)
    #expect(found("{\"\(long.dropLast())\":1}\n", fields: []) != nil && found("{\"\(long)\":1}\n", fields: []) == nil)
    let many = (0..<1024).map { "\"\($0)\":1" }
    #expect(found("{" + many.dropLast().joined(separator: ",") + "}\n", fields: []) != nil)
    #expect(found("{" + many.joined(separator: ",") + "}\n", fields: []) == nil)
  }

  @Test func cutsAtTheLastLineFeed() {
    let bytes = Array("{\"a\":\"\\n\"}\n{\"a\":1}\n{\"a".utf8)
    #expect(JSONLinesBlock.lastRecordEnd(in: bytes, count: bytes.count) == bytes.count - 3)
    #expect(JSONLinesBlock.lastRecordEnd(in: bytes, count: 12) == 11)
    #expect(JSONLinesBlock.lastRecordEnd(in: bytes, count: 10) == 0)
  }
}
