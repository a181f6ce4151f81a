import CanonicalJSON
import Foundation
import TestSupport
import Testing

@Suite struct JSONValueCanonicalTests {
  /// The cases of RFC 8785's test suite whose numbers are whole.
  private static let wholeCases = ["arrays", "french", "unicode", "weird"]

  @Test func writesWithoutBlanksAndSorted() {
    let value: JSONValue = ["得分": "87.5", "b": [1, true, nil], "a": [:], "": "议事会"]
    #expect(text(value) == #"{"":"议事会","a":{},"b":[1,true,null],"得分":"87.5"}"#)
  }

  @Test func sortsByUTF16CodeUnits() {
    // U+1F600 is a surrogate pair from 0xD83D and so comes before U+E000.
    let value: JSONValue = ["\u{E000}": 1, "\u{1F600}": 2, "a": 3]
    #expect(text(value) == "{\"a\":3,\"\u{1F600}\":2,\"\u{E000}\":1}")
  }

  @Test func escapesOnlyWhatJSONNeeds() {
    let value: JSONValue = "\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}\u{2028}/\"\\"
    #expect(text(value) == "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u{7F}\u{2028}/\\\"\\\\\"")
  }

  @Test func tellsComposedFromDecomposedText() {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONValue.object(["b": 1, "a": 2]) == .object(["a": 2, "b": 1]))
  }

  @Test func sortsRandomNamesLikeTheirUTF16CodeUnits() {
    let seed: UInt64 = 8785
    var random = SeededGenerator(seed: seed)
    let alphabet: [Character] = [
      "a", "z", "é", "居", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{1F600}", "\u{10FFFF}",
    ]
    for _ in 0..<300 {
      let words = (0..<6).map { _ in
        String((0..<random.integer(in: 0...4)).map { _ in alphabet[random.integer(in: 0...(alphabet.count - 1))] })
      }
      let unique = Set(words)
      let expected = unique.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }.map { "\"\($0)\":0" }
      let value = JSONValue.object(Dictionary(uniqueKeysWithValues: unique.map { ($0, 0) }))
      #expect(text(value) == "{" + expected.joined(separator: ",") + "}", "seed \(seed)")
    }
  }

  @Test(.enabled(if: Repository.shared("vectors/jcs") != nil), arguments: wholeCases)
  func agreesWithThePublishedCases(name: String) throws {
    let input = try #require(Repository.shared("vectors/jcs/input/\(name).json"))
    let output = try #require(Repository.shared("vectors/jcs/output/\(name).json"))
    let value = try JSONValue(parsing: Repository.bytes(input))
    #expect(try value.canonicalBytes == Repository.bytes(output))
  }

  private func text(_ value: JSONValue) -> String { String(decoding: value.canonicalBytes, as: UTF8.self) }
}
