import Columns
import RecordReaders
import TestSupport
import Testing

/// JSON on lines of its own.
struct JSONLinesReaderTests {
  private func read(
    _ text: String, records: String? = nil, lengths: [Int] = [.max], columns: Set<String>? = nil
  ) throws -> ReadRecords {
    try ReadRecords(Array(text.utf8), lengths: lengths, columns: columns, ReadRecords.jsonLines) {
      $0.records = records
    }
  }

  @Test func givesARecordForEachLine() throws {
    let text = "\u{FEFF}{\"编号\": 1}\r\n\r\n {\"编号\": 2, \"事\": {\"项\": \"灯\"}} \n{\"编号\":3}"
    for lengths in [[Int.max], [1], [5, 2]] {
      let read = try read(text, lengths: lengths)
      #expect(read.rows == [["编号": "1"], ["编号": "2", "事/项": "灯"], ["编号": "3"]])
      #expect(read.lines == [1, 3, 4])
      #expect(read.offsets == [3, 21, 59])
      #expect(read.remarks == ["csv.empty-lines"])
      #expect(read.faults.isEmpty && read.errors.isEmpty)
    }
  }

  @Test func goesOnAfterABadLine() throws {
    let text = "{\"a\":1}\n{\"a\":\n2}\n{\"a\":2} {}\n{\"a\":\"x\n[{\"a\":3}]\n7\n{\"b\":[{\n{\"a\":4}\n"
    for lengths in [[Int.max], [1]] {
      let read = try read(text, lengths: lengths)
      #expect(read.rows == [["a": "1"], ["a": "3"], ["a": "4"]])
      #expect(
        read.faults == [
          "json.unexpected-character 2", "json.unexpected-character 3", "json.unexpected-character 4",
          "json.control-character 5", "json.record-not-object 7", "json.unexpected-character 8",
        ])
      #expect(read.errors.isEmpty)
    }
  }

  @Test func countsTheLinesOfWhatItSkips() throws {
    // A carriage return alone ends a line for whoever shows the file, though not a record.
    let text = "\r{\"a\":1}\n{\"a\":居\rx\r\r[[{\r\n{\"a\":2}\nx\r\n{\"a\":\"居\n{\"a\":3}"
    for lengths in [[Int.max], [1], [3, 7]] {
      let read = try read(text, lengths: lengths)
      #expect(read.rows == [["a": "1"], ["a": "2"], ["a": "3"]])
      #expect(read.lines == [2, 7, 10])
      #expect(read.faults.map { $0.split(separator: " ").last } == ["3", "8", "9"])
    }
  }

  @Test func followsAPointerInEveryLine() throws {
    let text = "{\"号\":\"甲\",\"事\":[{\"a\":1},{\"a\":2}]}\n{\"事\":[],\"号\":\"乙\"}\n"
    #expect(try read(text, records: "/事/*").rows == [["a": "1", "../号": "甲"], ["a": "2", "../号": "甲"]])
    #expect(try read(text, records: "/情/*").errors == ["json.pointer-leads-nowhere"])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func agreesWithReadingEachLineAlone(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lines = [
      "{\"a\":1}", "{\"a\":[1,2]}", "{\"a\":", "", " ", "{\"居\":\"灯\"}", "nul", "{\"a\":1,\"a\":2}", "\"", "[]",
    ]
    for round in 0..<100 {
      let chosen = (0..<generator.integer(in: 1...12)).map { _ in lines.randomElement(using: &generator) ?? "" }
      let whole = try read(chosen.joined(separator: "\n"), lengths: [generator.integer(in: 1...9)])
      let alone = try chosen.map { try read($0) }
      try #require(whole.rows == alone.flatMap(\.rows), "seed \(seed), round \(round): \(chosen)")
      let faults = zip(1..., alone).flatMap { line, read in
        read.faults.map { $0.replacing(" 1", with: " \(line)") }
      }
      // What is cut off at a file's end meets a line's end here.
      let codes = { (fault: String) in
        ["json.control-character", "json.unexpected-end"].reduce(fault) {
          $0.replacing($1, with: "json.unexpected-character")
        }
      }
      try #require(whole.faults.map(codes) == faults.map(codes), "seed \(seed), round \(round): \(chosen)")
    }
  }

  @Test func refusesALineWithoutEnd() throws {
    let endless = EndlessBytes(beginning: Array("{\"a\":\"".utf8), repeating: UInt8(ascii: "x"), count: 18 << 20)
    let read = try ReadRecords { try ReadRecords.jsonLines(endless, SourceOptions(), nil) }
    #expect(read.faults == ["json.too-long 1"])
    // And one that is wrong from the beginning is looked through to its end.
    let brackets = EndlessBytes(beginning: [], repeating: UInt8(ascii: "["), count: 4 << 20)
    let skipped = try ReadRecords { try ReadRecords.jsonLines(brackets, SourceOptions(), nil) }
    #expect(skipped.faults == ["json.too-deep 1"])
    #expect(brackets.givenCount == 4 << 20)
  }
}
