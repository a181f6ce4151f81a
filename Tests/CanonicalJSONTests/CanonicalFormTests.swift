import CanonicalJSON
import Foundation
import TestSupport
import Testing

@Suite struct CanonicalFormTests {
  private func form(_ text: String) throws -> String {
    String(decoding: try CanonicalForm.bytes(of: Array(text.utf8)), as: UTF8.self)
  }

  @Test func writesTheJSONOfOthersWithTheirNumbers() throws {
    #expect(
      try form(" { \"得分\" : 87.50, \"b\" : [1e2, -0, 1E-7, 333333333.33333329] } ")
        == #"{"b":[100,0,1e-7,333333333.3333333],"得分":87.5}"#)
    // Names that look the same and are made of other characters stay two.
    #expect(try form("{\"\u{e9}\":1,\"e\u{301}\":2}") == "{\"e\u{301}\":2,\"\u{e9}\":1}")
    for text in ["[01]", "[1.]", "[.5]", "[1e]", "[1e400]", "{\"a\":1,\"a\":2}", "[1] 2", "", "[\"\\ud800\"]", "tru"] {
      #expect(throws: JSONParseFailure.self, "\(text)") { try form(text) }
    }
  }

  @Test func agreesWithTheStricterReader() throws {
    let value: JSONValue = ["乙": [1, true, nil, "x\n"], "甲": ["b": 2, "a": -3]]
    #expect(try CanonicalForm.bytes(of: value.canonicalBytes) == value.canonicalBytes)
  }

  @Test(
    .enabled(if: Repository.shared("vectors/jcs") != nil),
    arguments: ["arrays", "french", "structures", "unicode", "values", "weird"])
  func agreesWithThePublishedCases(name: String) throws {
    let input = try #require(Repository.shared("vectors/jcs/input/\(name).json"))
    let output = try #require(Repository.shared("vectors/jcs/output/\(name).json"))
    #expect(try CanonicalForm.bytes(of: Repository.bytes(input)) == Repository.bytes(output))
  }

  @Test(.enabled(if: Repository.shared("vectors/jcs") != nil))
  func writesTenThousandNumbersAsPublished() throws {
    let file = try #require(Repository.shared("vectors/jcs/es6numbers-10000.csv"))
    var count = 0
    for line in String(decoding: try Repository.bytes(file), as: UTF8.self).split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",")
      let bits = try #require(UInt64(cells[0], radix: 16))
      #expect(CanonicalNumber.text(ofBits: bits) == String(cells[1]), "\(cells[0])")
      count += 1
    }
    #expect(count == 10_000)
    #expect(CanonicalNumber.text(ofBits: 0x7FF0_0000_0000_0000) == nil)
  }

  @Test(.enabled(if: Repository.shared("vectors/jcs/edge_cases.jsonl") != nil))
  func agreesWithAllPublishedEdgeCases() throws {
    let file = try #require(Repository.shared("vectors/jcs/edge_cases.jsonl"))
    for line in try Repository.bytes(file).split(separator: UInt8(ascii: "\n")) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      guard let json = object["json"] as? String else { continue }
      let bytes = try? CanonicalForm.bytes(of: Array(json.utf8))
      if object["reject"] as? Bool == true {
        #expect(bytes == nil, "\(object["id"] ?? "")")
      } else {
        let canonical = try #require(object["canonical"] as? String)
        #expect(bytes == Array(canonical.utf8), "\(object["id"] ?? "")")
      }
    }
  }
}
