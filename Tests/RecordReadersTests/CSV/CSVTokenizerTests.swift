import Diagnostics
import RecordReaders
import TestSupport
import Testing

/// The tokenizer's promises.
struct CSVTokenizerTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func findsTheRecordsOfTheReferenceHoweverTheFileIsCut(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [[UInt8]] = [
      Array("\"".utf8), Array("\"".utf8), Array(",".utf8), Array(",".utf8), Array("\n".utf8), Array("\r\n".utf8),
      Array("\r".utf8), Array("a".utf8), Array("居".utf8), Array("𠀀".utf8), Array("\u{301}".utf8), [0], [0xFF], [0xE5],
      Array(" ".utf8), [0xEF, 0xBB, 0xBF], Array("\"\"".utf8), Array("\",".utf8), Array(",\"".utf8), Array("\"\n".utf8),
    ]
    for round in 0..<500 {
      // Without the odd ones most files would be bad in their first record.
      let letters =
        generator.chance(percent: 60) ? alphabet.filter { $0 != [0] && $0 != [0xFF] && $0 != [0xE5] } : alphabet
      let file = (0..<generator.integer(in: 0...30)).flatMap { _ in letters.randomElement(using: &generator) ?? [] }
      let expected = ReferenceCSV.records(of: file)
      try #require(TokenizedCSV.records(of: [file]) == expected, "seed \(seed), round \(round): \(file)")
      try #require(TokenizedCSV.records(of: file.map { [$0] }) == expected, "seed \(seed), round \(round): \(file)")
      var (pieces, rest): ([[UInt8]], ArraySlice<UInt8>) = ([], file[...])
      while !rest.isEmpty {
        let length = min(rest.count, generator.integer(in: 0...5))
        pieces.append(Array(rest.prefix(length)))
        rest = rest.dropFirst(length)
      }
      try #require(TokenizedCSV.records(of: pieces) == expected, "seed \(seed), round \(round): \(pieces)")
    }
  }

  @Test func readsBackWhatWasWrittenInQuotes() throws {
    var generator = SeededGenerator(seed: 11)
    let scalars = Array("ab,\"\n\r居委会 \u{301}\u{FEFF}\t;".unicodeScalars)
    for round in 0..<300 {
      let rows = (0..<generator.integer(in: 1...5)).map { _ in
        (0..<3).map { _ in
          var text = String.UnicodeScalarView()
          for _ in 0..<generator.integer(in: 0...6) { text.append(scalars.randomElement(using: &generator) ?? "a") }
          return String(text)
        }
      }
      let file = rows.map { row in
        // By scalars: a quote and a combining mark are one character.
        row.map { "\"" + $0.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\"" }
          .joined(separator: ",") + "\r\n"
      }
      let read = TokenizedCSV.rows(of: Array(file.joined().utf8))
      try #require(read?.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } }, "round \(round)")
    }
  }

  @Test func neverCrashesOnAnyBytes() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let file = (0..<generator.integer(in: 0...400)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      #expect(TokenizedCSV.records(of: [file]) == ReferenceCSV.records(of: file))
    }
  }

  @Test func takesAnEmptyLineForARecordOfOneEmptyField() {
    #expect(TokenizedCSV.rows(of: Array("\n".utf8)) == [[""]])
    #expect(TokenizedCSV.rows(of: Array("a,b\r\n\r\n1,2".utf8)) == [["a", "b"], [""], ["1", "2"]])
    #expect(TokenizedCSV.rows(of: []) == [])
    #expect(TokenizedCSV.rows(of: [0xEF, 0xBB, 0xBF]) == [])
  }

  @Test func refusesARecordBeyondTheLimitHoweverTheFileIsCut() {
    let file = Array("居民,1\n\"居委会,2\n街道办,3\n".utf8)
    let expected: [ReferenceCSV.Record] = [
      .good([Array("居民".utf8), Array("1".utf8)], line: 1), .bad(.tooLong, line: 2),
    ]
    #expect(TokenizedCSV.records(of: [file], limit: 16) == expected)
    #expect(TokenizedCSV.records(of: file.map { [$0] }, limit: 16) == expected)
    let good = Array("1234567,12345678\n".utf8)
    #expect(TokenizedCSV.records(of: [good], limit: 16).count == 1)
    #expect(TokenizedCSV.records(of: good.map { [$0] }, limit: 16) == TokenizedCSV.records(of: [good]))
    #expect(TokenizedCSV.records(of: [good], limit: 15) == [.bad(.tooLong, line: 1)])
    #expect(TokenizedCSV.records(of: good.map { [$0] }, limit: 15) == [.bad(.tooLong, line: 1)])
  }

  @Test(arguments: [
    ("id,名\r\n1,居\"委\r\n", CSVProblem.Kind.quoteInsideField, SourcePosition(offset: 13, line: 2, column: 4)),
    ("名\n\"居\"委\n", .textAfterQuote, SourcePosition(offset: 9, line: 2, column: 4)),
    ("名\n\"甲\n乙\"丙\n", .textAfterQuote, SourcePosition(offset: 13, line: 3, column: 3)),
    ("名\n1\n甲,\"乙\n丙\n", .unterminatedQuote, SourcePosition(offset: 10, line: 3, column: 3)),
    ("甲,乙\r丙", .loneCarriageReturn, SourcePosition(offset: 7, line: 1, column: 4)),
    ("\u{FEFF}甲,\u{0}\n", .nul, SourcePosition(offset: 7, line: 1, column: 3)),
  ])
  func saysWhereTheProblemStands(text: String, kind: CSVProblem.Kind, position: SourcePosition) throws {
    for pieces in [[Array(text.utf8)], text.utf8.map { [$0] }] {
      var tokenizer = CSVTokenizer()
      var waiting = pieces[...]
      var problem: CSVProblem?
      while problem == nil {
        let step = tokenizer.next()
        if step == .end { break }
        if step == .record { problem = tokenizer.problem }
        guard step == .needsBytes else { continue }
        if let piece = waiting.popFirst() { tokenizer.append(piece) } else { tokenizer.finish() }
      }
      let found = try #require(problem)
      #expect(found.kind == kind)
      #expect(found.position == position)
    }
  }

  @Test func saysWhichByteIsNotUTF8() throws {
    var tokenizer = CSVTokenizer()
    tokenizer.append(Array("甲,乙\n丙,".utf8) + [0xE5, 0x20, 0x0A])
    #expect(tokenizer.next() == .record)
    #expect(tokenizer.problem == nil)
    #expect(tokenizer.next() == .record)
    let problem = try #require(tokenizer.problem)
    #expect(problem == CSVProblem(.invalidUTF8, at: SourcePosition(offset: 12, line: 2, column: 3), byte: 0xE5))
  }

  @Test func countsTheLinesInsideQuotes() {
    var tokenizer = CSVTokenizer()
    tokenizer.append(Array("a\r\n\"1\r\n2\r3\n4\"\r\nb\n".utf8))
    tokenizer.finish()
    var lines: [Int] = []
    while tokenizer.next() == .record { lines.append(tokenizer.line) }
    #expect(lines == [1, 2, 6])
  }

  @Test func givesEachRecordsPlace() {
    var tokenizer = CSVTokenizer()
    tokenizer.append(Array("\u{FEFF}甲,乙\r\n\"丙\n\",丁".utf8))
    tokenizer.finish()
    #expect(tokenizer.next() == .record)
    #expect(tokenizer.offset == 3 && tokenizer.length == 7 && tokenizer.line == 1)
    #expect(tokenizer.next() == .record)
    #expect(tokenizer.offset == 12 && tokenizer.length == 10 && tokenizer.line == 2)
    #expect(tokenizer.next() == .end)
    #expect(tokenizer.next() == .end)
  }
}
