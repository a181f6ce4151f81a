import Diagnostics
import TestSupport
import Testing
import YAMLDocuments

/// An expression inside a scalar gets spans as exact as the way it is written allows.
@Suite struct YAMLScalarPlaceTests {
  /// A document, a part of its scalar `v`, and the part of the file that it stands for.
  private static let parts: [(String, String, String)] = [
    ("v: 甲 == 乙", "==", "=="), ("v: 甲 == 乙", "乙", "乙"), ("v: '甲 == \"乙\"'", "\"乙\"", "\"乙\""),
    ("v: '甲''乙 丙'", "丙", "丙"), ("v: '甲''乙 丙'", "'", "''"), ("v: \"甲\\n乙\"", "\n", "\\n"),
    ("v: \"甲\\u5c45乙\\U0001F600丙\\x41\"", "居", "\\u5c45"), ("v: \"甲\\u5c45乙\\U0001F600丙\"", "😀", "\\U0001F600"),
    ("v: \"甲\\u5c45乙\\U0001F600丙\"", "乙", "乙"), ("v: \"甲\\u5c45乙\"", "甲居乙", "甲\\u5c45乙"),
    ("v: 甲 &&\n   乙  ||\n\n  丙", "乙", "乙"), ("v: 甲 &&\n   乙  ||\n\n  丙", "丙", "丙"),
    ("v: 甲 &&\n   乙", "&& 乙", "&&\n   乙"), ("v: 甲 &&\r\n   乙", " ", " "), ("v: \"甲 \\\n   乙\"", "乙", "乙"),
    ("v: >-\n  甲 &&\n  乙\n", "乙", "乙"), ("v: >-\n  甲 &&\n  乙\n", "&& 乙", "&&\n  乙"),
    ("v: >\n\n  甲\n\n\n  乙\n    丙\n  丁\n", "丙", "丙"), ("v: >\n\n  甲\n\n\n  乙\n    丙\n  丁\n", "丁", "丁"),
    ("v: |\n  甲\n    乙\n\n  丙\n", "  乙", "  乙"), ("v: |2\n    甲\n   乙\n", "乙", "乙"), ("v: |+\n  甲\n\n\n", "甲", "甲"),
    ("v: |\r\n  甲\r\n  乙\r\n", "乙", "乙"), ("v: &a !!str '甲 乙'", "乙", "乙"),
    ("v: !!str &a # 说明\n  |\n  甲\n  乙", "乙", "乙"),
    ("\u{FEFF}v: 甲乙", "乙", "乙"), ("{v: '甲: 乙', w: 1}", "乙", "乙"),
  ]

  @Test(arguments: parts)
  func tracesTextBackToTheFile(yaml: String, part: String, expected: String) throws {
    let (file, scalar) = try scalar(yaml)
    let range = try #require(scalar.range(of: part), "\(scalar.text)")
    let span = try #require(scalar.place(of: range).span)
    #expect(String(decoding: file.bytes[span.start.offset..<span.end.offset], as: UTF8.self) == expected)
    #expect(span == file.span(span.start.offset..<span.end.offset))
  }

  @Test func movesRangesOutsideTheTextToItsEnds() throws {
    let (file, scalar) = try scalar("v: '甲乙'")
    #expect(scalar.place(of: 6..<6).span == file.span(10..<10))
    #expect(scalar.place(of: -5..<(-2)).span == file.span(4..<4))
    #expect(scalar.place(of: 3..<900).span == file.span(7..<10))
    #expect(scalar.place(of: 900..<901).span == file.span(10..<10))
  }

  @Test func placesAnEmptyScalarSomewhereInsideIt() throws {
    let (file, scalar) = try scalar("v: ''")
    #expect(scalar.place(of: 0..<0).span == file.span(3..<5))
  }

  @Test func tracesEveryCharacterOfRandomScalars() throws {
    let seed: UInt64 = 77
    var random = SeededGenerator(seed: seed)
    let words = ["甲", "b", "居委会", "😀", "x y", "''", "\\\\", "\\u5c45", "é", "==", "&&"]
    for round in 0..<400 {
      let style = random.integer(in: 0...4)
      let lines = (0..<random.integer(in: 1...4)).map { _ in
        "w" + (0..<random.integer(in: 0...4)).map { _ in words[random.integer(in: 0...10)] }.joined(separator: " ")
      }
      let joined = lines.joined(separator: random.chance(percent: 20) ? "\n\n  " : "\n  ")
      let yaml =
        switch style {
        case 0: "v: " + joined
        case 1: "v: '" + joined + "'"
        case 2: "v: \"" + joined + "\""
        case 3: "v: |\n  " + joined + "\n"
        default: "v: >-\n  " + joined
        }
      let (file, scalar) = try scalar(yaml)
      var offset = 0
      for character in scalar.text.unicodeScalars {
        let bytes = Array(String(character).utf8)
        let place = scalar.place(of: offset..<offset + bytes.count)
        offset += bytes.count
        let span = try #require(place.span)
        let source = Array(file.bytes[span.start.offset..<span.end.offset])
        let isEscape = source.first == UInt8(ascii: "\\") || source == Array("''".utf8)
        // The last line break of a block stands outside the place of the block.
        let isFold = source.contains(UInt8(ascii: "\n")) || character == "\n" && source.isEmpty
        #expect(source == bytes || isEscape || isFold, "seed \(seed), round \(round): \(yaml)")
        #expect(span == file.span(span.start.offset..<span.end.offset), "seed \(seed), round \(round)")
      }
    }
  }

  private func scalar(_ yaml: String) throws -> (SourceFile, YAMLScalar) {
    let file = SourceFile(name: "v.yaml", bytes: Array(yaml.utf8))
    var diagnostics: [Diagnostic] = []
    let document = YAMLDocument.parse(file, diagnostics: &diagnostics)
    #expect(!diagnostics.hasErrors, "\(yaml): \(diagnostics.map(\.code))")
    guard case .mapping(let entries) = document?.root.content else { throw Missing() }
    return (file, try #require(entries.first { $0.keyText == "v" }?.value.scalar))
  }

  private struct Missing: Error {}
}

extension YAMLScalar {
  /// The UTF-8 offsets of the first occurrence of a part.
  fileprivate func range(of part: String) -> Range<Int>? {
    let (whole, wanted) = (Array(text.utf8), Array(part.utf8))
    return whole.indices.first { whole[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }
}
