import Columns
import Foundation
import TestSupport
import Testing
import TextEncodings

/// The putting of other encodings into UTF-8.
struct DecodedReaderTests {
  /// Everything that a source holds.
  private func contents(_ source: any ByteSource, room: Int = 1000) throws(FileFailure) -> [UInt8] {
    var (contents, buffer): ([UInt8], [UInt8]) = ([], Array(repeating: 0, count: room))
    while true {
      let count = try source.read(into: &buffer, range: 0..<room)
      if count == 0 { return contents }
      contents += buffer[..<count]
    }
  }

  private func text(
    _ bytes: [UInt8], _ encoding: TextEncoding, lengths: [Int] = [.max], room: Int = 1000
  ) throws(FileFailure) -> String {
    let decoded = DecodedReader(BytesSource(bytes, lengths: lengths), encoding: encoding)
    return String(decoding: try contents(decoded, room: room), as: UTF8.self)
  }

  /// The same text in every encoding that can write it, as bytes made elsewhere.
  private static let samples: [(TextEncoding, [UInt8], String)] = [
    (.gb18030, [0xBE, 0xB2, 0xC4, 0xFE, 0x2C, 0x95, 0x32, 0x82, 0x36, 0x0A], "静宁,𠀀\n"),
    (.gb18030, [0x81, 0x30, 0x84, 0x36, 0x81, 0x35, 0xF4, 0x37, 0x90, 0x30, 0x81, 0x30], "¥\u{E7C7}\u{10000}"),
    (.gb18030, [0x82, 0x35, 0x90, 0x37, 0x84, 0x31, 0x82, 0x36, 0x84, 0x31, 0x83, 0x35], "龴︐︙"),
    (.big5, [0xC0, 0x52, 0xB9, 0xE7, 0x2C, 0xA3, 0xE1], "靜寧,€"),
    (.shiftJIS, [0x96, 0xE2, 0x5C, 0xB1, 0x87, 0x40, 0xFA, 0x40], "問\\ｱ①ⅰ"),
    (.windows1252, [0x80, 0x75, 0x72, 0x6F, 0x20, 0xE9], "€uro é"),
    (.utf16LittleEndian, [0x59, 0x97, 0x40, 0xD8, 0x00, 0xDC, 0x00, 0x00], "静𠀀\0"),
    (.utf16BigEndian, [0x97, 0x59, 0xD8, 0x40, 0xDC, 0x00, 0xE0, 0x00], "静𠀀\u{E000}"),
    (.utf16, [0x59, 0x97, 0x81, 0x5B], "静宁"),
    (.utf16, [0xFF, 0xFE, 0x59, 0x97, 0x81, 0x5B], "静宁"),
    (.utf16, [0xFE, 0xFF, 0x97, 0x59, 0x5B, 0x81], "静宁"),
    (.utf8, Array("静宁".utf8), "静宁"),
  ]

  @Test(arguments: samples)
  func decodesEveryEncodingHoweverItIsCut(encoding: TextEncoding, bytes: [UInt8], expected: String) throws {
    #expect(try text(bytes, encoding) == expected)
    #expect(try text(bytes, encoding, lengths: [1]) == expected)
    #expect(try text(bytes, encoding, lengths: [3, 1, 2], room: 1) == expected)
  }

  /// Bytes that are no text, with the place and the bytes that are to blame.
  private static let refused: [(TextEncoding, [UInt8], Int, [UInt8])] = [
    (.gb18030, [0x61, 0xBE, 0xB2, 0x80, 0x62], 3, [0x80]), (.gb18030, [0x61, 0xFF], 1, [0xFF]),
    (.gb18030, [0x61, 0x62, 0xBE], 2, [0xBE]), (.gb18030, [0x61, 0x81, 0x30, 0x81], 1, [0x81, 0x30, 0x81]),
    (.gb18030, [0x84, 0x31, 0xA5, 0x30, 0x20], 0, [0x84, 0x31, 0xA5, 0x30]),
    (.gb18030, [0xE3, 0x32, 0x9A, 0x36], 0, [0xE3, 0x32, 0x9A, 0x36]),
    (.big5, [0x61, 0x80, 0x62], 1, [0x80]), (.big5, [0xA4, 0x80], 0, [0xA4, 0x80]), (.big5, [0x61, 0xA4], 1, [0xA4]),
    (.shiftJIS, [0x61, 0xA0], 1, [0xA0]), (.shiftJIS, [0x96, 0xE2, 0x85, 0x40], 2, [0x85, 0x40]),
    (.windows1252, [0x61, 0x81, 0x62], 1, [0x81]), (.utf16LittleEndian, [0x61, 0x00, 0x62], 2, [0x62]),
    (.utf16LittleEndian, [0x61, 0x00, 0x00, 0xDC, 0x61, 0x00], 2, [0x00, 0xDC]),
    (.utf16BigEndian, [0xD8, 0x40, 0x00, 0x61], 0, [0xD8, 0x40]),
    (.utf16, [0xFE, 0xFF, 0xD8, 0x40], 2, [0xD8, 0x40]),
  ]

  @Test(arguments: refused)
  func refusesWhatIsNoCharacterAndSaysWhere(
    encoding: TextEncoding, bytes: [UInt8], offset: Int, culprits: [UInt8]
  ) {
    let failure = FileFailure.notText(encoding: encoding.rawValue, offset: offset, bytes: culprits)
    #expect(throws: failure) { try text(bytes, encoding) }
    #expect(throws: failure) { try text(bytes, encoding, lengths: [1], room: 2) }
  }

  @Test func givesThePlaceOfABadByteFarIntoAText() {
    let good = Array(repeating: [0xBE, 0xB2, 0x0A] as [UInt8], count: 300_001).flatMap { $0 }
    #expect(throws: FileFailure.notText(encoding: "gb18030", offset: 900_003, bytes: [0xFF])) {
      try text(good + [0xFF, 0x61], .gb18030)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func agreesWithASecondReadingOfUTF16(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<200 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<generator.integer(in: 0...40) {
        let limit = generator.chance(percent: 30) ? 0x10FFFF : 0xFFFF
        scalars.append(Unicode.Scalar(UInt32(generator.integer(in: 0...limit))) ?? "静")
      }
      let text = "x" + String(scalars)
      let lengths = (0..<3).map { _ in generator.integer(in: 1...5) }
      let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      let room = generator.integer(in: 1...9)
      let read = try [
        self.text(little, .utf16LittleEndian, lengths: lengths, room: room),
        self.text(big, .utf16BigEndian, lengths: lengths, room: room),
        self.text([0xFE, 0xFF] + big, .utf16, lengths: lengths, room: room),
      ]
      try #require(read.allSatisfy { $0.utf8.elementsEqual(text.utf8) }, "seed \(seed), round \(round): \(text)")
    }
  }

  @Test(arguments: TextEncoding.allCases)
  func neverCrashesAndNeverMakesUpText(encoding: TextEncoding) {
    var generator = SeededGenerator(seed: 23)
    for round in 0..<300 {
      let bytes = (0..<generator.integer(in: 0...60)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      let whole = Result { try text(bytes, encoding) }
      let cut = Result { try text(bytes, encoding, lengths: [1, 2], room: 3) }
      switch (whole, cut) {
      case (.success(let left), .success(let right)):
        #expect(left.utf8.elementsEqual(right.utf8))
        #expect(encoding == .utf8 || !left.unicodeScalars.contains("\u{FFFD}"), "round \(round): \(bytes)")
      case (.failure(let left), .failure(let right)):
        #expect(left as? FileFailure == right as? FileFailure, "round \(round): \(bytes)")
      default: Issue.record("cutting changes the outcome in round \(round): \(bytes)")
      }
    }
  }
}
