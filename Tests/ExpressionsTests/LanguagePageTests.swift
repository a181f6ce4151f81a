import Columns
import Diagnostics
import Expressions
import TestSupport
import Testing

/// The examples of the page that describes the language.
struct LanguagePageTests {
  private static let attributes: [String: ColumnType] = ["楼栋类型": .text, "预算": .number]
  private static let fields = Fixture.fields.merging(["recorded_at": .time]) { $1 }

  /// The lines of the blocks marked `cel`; the comment at the head of each says what they are asked about.
  private static func examples() throws -> [(subject: String, text: String)] {
    let page = String(decoding: try Repository.bytes(Repository.path("Documentation/Language.md")), as: UTF8.self)
    var examples: [(String, String)] = []
    var subject: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```cel" {
        subject = ""
      } else if line.hasPrefix("```") {
        subject = nil
      } else if subject != nil, line.hasPrefix("// ") {
        subject = String(line.dropFirst(3).prefix { $0 != ":" })
      } else if let subject {
        examples.append((subject, String(line)))
      }
    }
    return examples
  }

  @Test func areReadWithoutAnyRemark() throws {
    let scopes: [String: Scope] = [
      "where": .events(fields: Self.fields, attributes: Self.attributes),
      "cases": .cases(activities: Fixture.activities, fields: Self.fields, attributes: Self.attributes),
      "applies": .facts(["population": .number, "points_bank": .text, "new-citizens": .number]),
      "when": Fixture.nodes,
      "mapping": .records(columns: ["状态", "金额", "日期", "时间", "结案 时间", "../日期", "期间", "备注"]),
    ]
    let examples = try Self.examples()
    #expect(Set(examples.map(\.subject)) == Set(scopes.keys))
    for example in examples {
      let scope = try #require(scopes[example.subject])
      let codes =
        example.subject == "mapping"
        ? Fixture.valueCodes(example.text, in: scope) : Fixture.codes(example.text, in: scope)
      #expect(codes == [], "\(example.text)")
    }
  }
}
