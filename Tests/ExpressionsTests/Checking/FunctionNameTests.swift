import Diagnostics
import Testing

@testable import Expressions

/// Names of functions that are misspelt.
struct FunctionNameTests {
  /// The text after the changes that are offered for it.
  private func fixed(_ text: String) throws -> String {
    let (_, diagnostics) = Fixture.read(text, in: Fixture.events)
    #expect(diagnostics.map(\.code) == ["expression.misspelt-function"])
    let fix = try #require(diagnostics.first?.fix)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(fix.span.start.offset..<fix.span.end.offset, with: Array(fix.replacement.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("title.startswith(\"议\")", "title.startsWith(\"议\")"),
    ("(title) . contain (\"议\")", "(title) . contains (\"议\")"),
    ("\"contain\".containz(title)", "\"contain\".contains(title)"),
    ("!has(person) && hass(case)", "!has(person) && has(case)"),
    ("[\"微信\"].exist(c, c == channel)", "[\"微信\"].exists(c, c == channel)"),
    ("strin(rating) == \"5\"", "string(rating) == \"5\""),
    ("time.getHour(\"+08:00\") > 18", "time.getHours(\"+08:00\") > 18"),
  ])
  func areOfferedForReplacementAndThenRead(wrong: String, right: String) throws {
    #expect(try fixed(wrong) == right)
    #expect(Fixture.codes(right).isEmpty)
  }

  @Test func arePointedAtAlone() throws {
    let text = "has(person) && title.startswith(\"议\")"
    let span = try #require(Fixture.read(text, in: Fixture.events).1.first?.place?.span)
    #expect(String(decoding: Array(text.utf8)[span.start.offset..<span.end.offset], as: UTF8.self) == "startswith")
  }

  @Test(arguments: ["contain(title, \"议\")", "person.hass()"])
  func areOnlySaidWhereTheFunctionIsCalledOtherwise(text: String) throws {
    let found = Fixture.read(text, in: Fixture.events).1
    #expect(found.map(\.code) == ["expression.misspelt-function"])
    #expect(found.allSatisfy { $0.fix == nil })
  }
}
