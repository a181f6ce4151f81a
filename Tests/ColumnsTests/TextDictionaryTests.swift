import Columns
import TestSupport
import Testing

/// A dictionary of codes agrees with the standard library's, byte by byte.
struct TextDictionaryTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func agreesWithADictionary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let dictionary = TextDictionary()
    var codes: [[UInt8]: UInt32] = [[]: TextDictionary.missing]
    var texts: [[UInt8]] = [[]]
    for _ in 0..<20_000 {
      let length = generator.integer(in: 0...(generator.chance(percent: 5) ? 80 : 4))
      let text = (0..<length).map { _ in UInt8(generator.integer(in: 0x61...0x66)) }
      let code = dictionary.code(of: text.span)
      if let known = codes[text] {
        #expect(code == known, "seed \(seed)")
      } else {
        #expect(Int(code) == texts.count, "codes are given in order; seed \(seed)")
        codes[text] = code
        texts.append(text)
      }
    }
    #expect(dictionary.count == texts.count)
    for (text, code) in zip(texts, 0...) {
      #expect(Array(dictionary.utf8(of: UInt32(code))) == text)
      #expect(dictionary.existingCode(of: String(decoding: text, as: UTF8.self)) == (text.isEmpty ? nil : UInt32(code)))
    }
  }

  @Test func tellsTextsApartThatOnlyLookAlike() {
    let dictionary = TextDictionary()
    let (composed, decomposed) = (dictionary.code(of: "\u{E9}"), dictionary.code(of: "e\u{301}"))
    #expect(composed != decomposed)
    #expect(dictionary[composed].utf8.elementsEqual("\u{E9}".utf8))
    #expect(dictionary[decomposed].utf8.elementsEqual("e\u{301}".utf8))
  }

  @Test func hasNoTextForTheMissingOneAndForCodesNeverGiven() {
    let dictionary = TextDictionary()
    _ = dictionary.code(of: "居民")
    #expect(dictionary[TextDictionary.missing] == "")
    #expect(dictionary[2] == "")
    #expect(dictionary[.max] == "")
    #expect(dictionary.existingCode(of: "") == nil)
    #expect(dictionary.existingCode(of: "居委会") == nil)
  }

  @Test func encodesManyCellsAtOnceAsItDoesOneByOne() {
    var generator = SeededGenerator(seed: 9)
    let buffer = (0..<2_000).map { _ in UInt8(generator.integer(in: 0x61...0x63)) }
    let cells = (0..<3_000).map { _ in
      let start = generator.integer(in: 0...buffer.count)
      return start..<min(buffer.count, start + generator.integer(in: 0...20))
    }
    let (together, single) = (TextDictionary(), TextDictionary())
    #expect(together.codes(of: cells, in: buffer) == cells.map { single.code(of: Array(buffer[$0]).span) })
    #expect(together.codes(of: [-1..<2, 1_999..<2_001, 3..<3], in: buffer) == [0, 0, 0], "nothing is read outside")
  }
}
