import Columns
import TestSupport
import Testing

/// Fields found sixteen bytes at a time are those that a reader byte by byte finds.
struct CSVBlockTests {
  /// The records of a regular text by RFC 4180, read one byte after the other; `nil` where it is not regular.
  private static func naive(_ text: [UInt8], width: Int) -> [[[UInt8]]]? {
    guard String(validating: text, as: UTF8.self) != nil, !text.contains(0), text.last == 0x0A else {
      return text.isEmpty ? [] : nil
    }
    var (records, record, field): ([[[UInt8]]], [[UInt8]], [UInt8]) = ([], [], [])
    var index = 0
    while index < text.count {
      if text[index] == 0x22 {
        guard field.isEmpty, index == 0 || [0x2C, 0x0A].contains(text[index - 1]) else { return nil }
        index += 1
        while true {
          guard index < text.count else { return nil }
          if text[index] != 0x22 {
            field.append(text[index])
          } else if index + 1 < text.count, text[index + 1] == 0x22 {
            field.append(0x22)
            index += 1
          } else {
            break
          }
          index += 1
        }
        index += 1
        guard index < text.count, [0x2C, 0x0A, 0x0D].contains(text[index]) else { return nil }
      }
      switch text[index] {
      case 0x2C, 0x0A:
        record.append(field)
        field = []
        if text[index] == 0x0A {
          records.append(record)
          record = []
        }
      case 0x0D: guard index + 1 < text.count, text[index + 1] == 0x0A else { return nil }
      case 0x22: return nil
      default: field.append(text[index])
      }
      index += 1
    }
    return records.allSatisfy { $0.count == width } ? records : nil
  }

  private static func text(_ generator: inout SeededGenerator, width: Int) -> [UInt8] {
    var text = ""
    let lineEnd = generator.chance(percent: 30) ? "\r\n" : "\n"
    for _ in 0..<generator.integer(in: 0...40) {
      let fields = (0..<width).map { _ -> String in
        switch generator.integer(in: 0...9) {
        case 0...3: ""
        case 4: "\"逗号,在\"\"引号\"\"里\n换行\r\n再换\""
        case 5: "\"\""
        case 6: "\"居民\""
        default: String("topic.raised 议题 0123456789".prefix(generator.integer(in: 1...24)))
        }
      }
      text += fields.joined(separator: ",") + lineEnd
    }
    return Array(text.utf8)
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func agreesWithANaiveReader(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (regular, irregular) = (0, 0)
    for round in 0..<600 {
      let width = generator.integer(in: 1...9)
      var text = Self.text(&generator, width: width)
      if round % 3 == 0, !text.isEmpty {
        let index = generator.integer(in: 0...text.count - 1)
        text[index] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xFF, 0x61].randomElement(using: &generator) ?? 0
      }
      var block = CSVBlock()
      block.bytes = text + [0x22, 0x2C, 0x0A]
      block.count = text.count
      let isRegular = block.findFields(width: width, from: 0)
      let expected = Self.naive(text, width: width)
      #expect(isRegular == (expected != nil), "seed \(seed), round \(round)")
      guard isRegular, let expected else {
        irregular += 1
        continue
      }
      regular += 1
      let found = (0..<block.recordCount).map { record in
        (0..<width).map { Array(block.bytes[block.text(record: record, field: $0)]) }
      }
      #expect(found == expected, "seed \(seed), round \(round)")
      var line = 7
      for (record, number) in block.lines(from: 7).enumerated() {
        #expect(number == line, "seed \(seed), round \(round), record \(record)")
        line += ByteCounts(text, in: block.start(ofRecord: record)..<block.end(ofRecord: record)).lineEnds + 1
      }
    }
    #expect(regular > 300 && irregular > 50)
  }

  @Test func givesColumnsFromARecordOn() {
    var block = CSVBlock()
    block.bytes = Array("id,活动\na1,议题\n,\"会议\"\na1,议题\n".utf8)
    block.count = block.bytes.count
    let isRegular = block.findFields(width: 2, from: 0)
    #expect(isRegular)
    let dictionary = TextDictionary()
    #expect(dictionary.codes(of: block.texts(of: 1, from: 1), in: block.bytes) == [1, 2, 1])
    #expect(dictionary[2] == "会议")
    let ids = PackedTexts(block.texts(of: 0, from: 1), in: block.bytes)
    #expect((0..<ids.count).map { String(decoding: ids[$0], as: UTF8.self) } == ["a1", "", "a1"])
  }

  @Test func countsLineEndsAsTheyAreCountedByHand() {
    for (text, lines, quotes) in [("", 0, 0), ("a\nb\r\nc\rd", 3, 0), ("\"\r\r\n\"\n", 3, 2)] {
      let counts = ByteCounts(Array(text.utf8), in: 0..<text.utf8.count)
      #expect(counts.lineEnds == lines && counts.quotes == quotes, "\(text)")
    }
    let long = Array(String(repeating: "居民,\"x\"\r\n", count: 100).utf8)
    #expect(ByteCounts(long, in: 0..<long.count).lineEnds == 100)
    #expect(ByteCounts(long, in: 0..<long.count).quotes == 200)
  }
}
