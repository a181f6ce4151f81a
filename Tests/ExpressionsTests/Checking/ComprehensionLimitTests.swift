import Columns
import Diagnostics
import Expressions
import Testing

/// Comprehensions that would take too long are refused before they are tried.
struct ComprehensionLimitTests {
  private func list(_ count: Int, of element: String = "1") -> String {
    "[" + Array(repeating: element, count: count).joined(separator: ", ") + "]"
  }

  @Test func oneThousandElementsTimesTenStepsIsTheMost() {
    // Comparison, both sides, and what both are compared by.
    let condition = "n == rating"
    #expect(Fixture.codes("\(list(1_666)).exists(n, \(condition))").isEmpty)
    #expect(Fixture.codes("\(list(1_667)).exists(n, \(condition))") == ["expression.too-many-steps"])
  }

  @Test func innerStepsCountAsOftenAsTheyAreTaken() {
    func nested(_ count: Int) -> String { "\(list(count)).all(a, \(list(count)).all(b, a + b > rating))" }
    #expect(Fixture.codes(nested(25)).isEmpty)
    #expect(Fixture.codes(nested(50)) == ["expression.too-many-steps"])
  }

  @Test(arguments: [2, 3, 10, 60])
  func comprehensionsInComprehensionsMultiply(depth: Int) {
    var text = "true"
    for level in 0..<depth { text = "\(list(100)).all(v\(level), \(text))" }
    #expect(Fixture.codes(text).contains("expression.too-many-steps"))
  }

  @Test(arguments: [
    "[\"a\"]|.map(v, v + v)|[0] == person", "[1]|.map(v, [v, v])|.size() == 1",
    "[1]|.map(v, {1: v, 2: v})|.size() == 1",
    "[[1]]|.map(v, v + v)|.size() == 1", "[\"a\"]|.map(v, [v, person].map(w, w + v)[0])|[0] == person",
    "[true ? \"a\" : \"b\"]|.map(v, person == \"\" ? v + v : v)|[0] == person",
  ])
  func valuesThatDoubleAgainAndAgainAreRefused(pattern: String) {
    let parts = pattern.split(separator: "|").map(String.init)
    let text = parts[0] + String(repeating: parts[1], count: 60) + parts[2]
    let codes = Fixture.codes(text)
    #expect(codes.contains("expression.too-many-steps") || codes.contains("expression.too-deep"), "\(codes)")
    #expect(Fixture.codes(parts[0] + String(repeating: parts[1], count: 5) + parts[2]).isEmpty)
  }

  @Test func aLongListIsNoLongWayForOneElement() throws {
    let text = "\(list(3_000, of: "\"街道\"")).size() == 3000 && person in \(list(3_000, of: "\"街道\""))"
    #expect(try Fixture.truth(text, [.column("person"): .text("街道")]) == .yes)
  }

  @Test func innerListsCountByTheirOwnLength() {
    // Twelve lists of one hundred: 12 · 100 comparisons, not 1,212 · 1,212.
    #expect(Fixture.codes("\(list(12, of: list(100))).exists(l, l.exists(n, n == rating))").isEmpty)
  }
}
