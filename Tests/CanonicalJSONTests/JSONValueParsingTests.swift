import CanonicalJSON
import Foundation
import TestSupport
import Testing

@Suite struct JSONValueParsingTests {
  /// A text that is not accepted, why and where.
  private static let refused: [(String, JSONParseFailure.Reason, Int)] = [
    ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1,]", .unexpectedByte, 3), ("[1", .unexpectedEnd, 2),
    ("{\"甲\":1,}", .unexpectedByte, 9), ("{} {}", .unexpectedByte, 3), ("{}//x", .unexpectedByte, 2),
    ("\u{FEFF}{}", .unexpectedByte, 0), ("[01]", .unexpectedByte, 2), ("[+1]", .unexpectedByte, 1),
    ("[-]", .unexpectedByte, 2), ("{'a':1}", .unexpectedByte, 1), ("[NaN]", .unexpectedByte, 1),
    ("[nul]", .unexpectedByte, 4), ("[1.0]", .notWhole, 1), ("[1e3]", .notWhole, 1), ("[0E1]", .notWhole, 1),
    ("[9007199254740992]", .integerTooLarge, 1), ("[-99999999999999999999999]", .integerTooLarge, 1),
    ("[\"\t\"]", .controlCharacter, 2), ("[\"\\x\"]", .invalidEscape, 2), ("[\"\\u12g4\"]", .invalidEscape, 2),
    ("[\"\\ud800\"]", .invalidEscape, 2), ("[\"\\udead\"]", .invalidEscape, 2),
    ("[\"\\ud800\\u0041\"]", .invalidEscape, 2), ("\"\\u00", .unexpectedEnd, 5), ("\"居", .unexpectedEnd, 4),
    ("{\"a\":1,\"a\":2}", .duplicateName, 7), ("{\"a\":1,\"\\u0061\":2}", .duplicateName, 7),
    ("{\"é\":1,\"e\u{301}\":2}", .duplicateName, 8), ("{\"a\" 1}", .unexpectedByte, 5), ("{1:1}", .unexpectedByte, 1),
  ]

  @Test(arguments: refused)
  func refusesWhatIsNotStrictJSON(text: String, reason: JSONParseFailure.Reason, offset: Int) {
    #expect(throws: JSONParseFailure(reason, at: offset)) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: JSONParseFailure(.notUTF8, at: 2)) { try JSONValue(parsing: [0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D]) }
  }

  @Test func refusesDepthWithoutHarm() throws {
    let deepest = Array(repeating: UInt8(ascii: "["), count: 128) + Array(repeating: UInt8(ascii: "]"), count: 128)
    _ = try JSONValue(parsing: deepest)
    #expect(throws: JSONParseFailure(.tooDeep, at: 128)) {
      try JSONValue(parsing: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func readsEveryKindOfValue() throws {
    let text =
      #" { "单位" : "静宁" , "n" : [ -0 , -12 , 9007199254740991 ] , "e" : "\ud83d\ude00\u5c45\/\n", "x" : null } "#
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value["单位"]?.text == "静宁")
    #expect(value["n"]?.elements?.compactMap(\.wholeNumber) == [0, -12, JSONValue.maximumInteger])
    #expect(value["e"]?.text == "😀居/\n")
    #expect(value["x"] == JSONValue.null)
    #expect(value["y"] == nil)
    #expect(try JSONValue(parsing: value.canonicalBytes) == value)
  }

  @Test(.enabled(if: Repository.shared("vectors/jcs/edge_cases.jsonl") != nil))
  func agreesWithThePublishedEdgeCases() throws {
    let file = try #require(Repository.shared("vectors/jcs/edge_cases.jsonl"))
    // Two cases are outside: numbers that are not whole, and two names that differ in composition only.
    let outside: Set<String> = ["numbers", "nfc_nfd_distinct"]
    var compared = 0
    for line in try Repository.bytes(file).split(separator: UInt8(ascii: "\n")) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let name = try #require(object["id"] as? String)
      guard let json = object["json"] as? String, !outside.contains(name) else { continue }
      let value = try? JSONValue(parsing: Array(json.utf8))
      compared += 1
      if object["reject"] as? Bool == true {
        #expect(value == nil, "\(name)")
      } else {
        let canonical = try #require(object["canonical"] as? String)
        #expect(value?.canonicalBytes == Array(canonical.utf8), "\(name)")
      }
    }
    #expect(compared > 20)
  }
}
