import Diagnostics
import Testing

@testable import Expressions

/// How the parts of an expression are put together.
struct ParserTests {
  @Test(arguments: [
    ("a || b && c", "a || (b && c)"), ("a && b || c", "(a && b) || c"), ("!a && b", "(!a) && b"),
    ("a == b && c", "(a == b) && c"), ("a + b * c", "a + (b * c)"), ("a - b - c", "(a - b) - c"),
    ("a / b * c % d", "((a / b) * c) % d"), ("a + b < c - d", "(a + b) < (c - d)"), ("-a + b", "(-a) + b"),
    ("-a.b", "-(a.b)"), ("!a.b()", "!(a.b())"), ("a ? b : c ? d : e", "a ? b : (c ? d : e)"),
    ("a || b ? c : d", "(a || b) ? c : d"), ("a in [b] && c", "(a in [b]) && c"), ("a == b in [c]", "(a == b) in [c]"),
    ("a < b == c", "(a < b) == c"), ("- -3", "3"), ("-(3)", "-3"), ("a - -3", "a - (-3)"),
    ("[a, b,][0]", "([a, b])[0]"),
  ])
  func bindsAsCELDoes(text: String, bracketed: String) throws {
    let one = try #require(Parser.parse(text).syntax)
    let other = try #require(Parser.parse(bracketed).syntax)
    #expect(one == other)
    #expect(Parser.parse(one.description).syntax == one)
  }

  @Test(arguments: [
    ("a || b || c", "(a || b) || c"), ("a - (b - c)", "a - b - c"), ("a == b", "b == a"),
    ("(a ? b : c) ? d : e", "a ? b : c"),
    ("-(3.0)", "-3"), ("(a + b) * c", "a + b * c"), ("(!a) == b", "!(a == b)"),
  ])
  func keepsApartWhatBracketsKeepApart(text: String, other: String) throws {
    let one = try #require(Parser.parse(text).syntax)
    let second = try #require(Parser.parse(other).syntax)
    #expect(second != one)
  }

  @Test func rangesAreUTF8OffsetsOfTheParts() throws {
    let text = "x[\"楼栋类型\"] == \"高层\" && has(person)"
    let syntax = try #require(Parser.parse(text).syntax)
    guard case .all(let parts) = syntax.form, case .binary(_, let left, let right) = parts.first?.form else {
      Issue.record("not the parts expected: \(syntax)")
      return
    }
    let bytes = Array(text.utf8)
    let written = [left, right, parts[1], syntax].map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(written == ["x[\"楼栋类型\"]", "\"高层\"", "has(person)", text])
  }

  @Test func commentsAndBlanksMeanNothing() throws {
    let plain = try #require(Parser.parse("a && b").syntax)
    #expect(Parser.parse("\t a // 第一\n && // 第二\r\n b //").syntax == plain)
  }

  @Test func sixtyFourLevelsAreReadAndOneMoreIsNot() {
    func nested(_ count: Int) -> String {
      String(repeating: "(", count: count) + "a" + String(repeating: ")", count: count)
    }
    #expect(Parser.parse(nested(64)).syntax != nil)
    #expect(Parser.parse(nested(65)).findings.map(\.template.code) == ["expression.too-deep"])
  }
}
