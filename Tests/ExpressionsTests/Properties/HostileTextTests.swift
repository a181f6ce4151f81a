import Columns
import Diagnostics
import TestSupport
import Testing

@testable import Expressions

/// What no text may do.
struct HostileTextTests {
  private static let scopes = [
    Fixture.events, Fixture.cases, Fixture.facts, Fixture.nodes, Fixture.records,
  ]

  /// Reads a text in every scope and looks at what must hold whatever it is.
  private func checkAll(_ text: String, _ remark: String) {
    for scope in Self.scopes {
      var ranges: [Range<Int>] = []
      var diagnostics: [Diagnostic] = []
      let expression = Expression(
        parsing: text, scope: scope,
        place: { range in
          ranges.append(range)
          return SourcePlace(file: "test")
        }, diagnostics: &diagnostics)
      #expect((expression == nil) == diagnostics.hasErrors, "\(remark): \(text.debugDescription)")
      let inside = ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= text.utf8.count }
      #expect(inside, "\(remark): \(text.debugDescription)")
      _ = expression?.evaluate(with: Values([:]))
      if scope.subject == .records { checkValue(text, in: scope, remark) }
    }
  }

  /// The same for a value.
  private func checkValue(_ text: String, in scope: Scope, _ remark: String) {
    let (value, diagnostics) = Fixture.readValue(text, in: scope)
    #expect((value == nil) == diagnostics.hasErrors, "\(remark): \(text.debugDescription)")
    guard let value else { return }
    let (texts, failures) = Fixture.texts(of: value, ["状态": ["已结案", nil], "../镇": ["晋宁", "b"]])
    #expect(texts.count == 2 && failures.allSatisfy { texts[$0.row] == nil }, "\(remark): \(text.debugDescription)")
  }

  @Test(arguments: [UInt64(3), 20_240_503])
  func randomBytesNeverCrash(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<3_000 {
      let bytes = (0..<generator.integer(in: 0...40)).map { _ in UInt8(generator.integer(in: 0...255)) }
      checkAll(String(decoding: bytes, as: UTF8.self), "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [UInt64(4), 20_240_504])
  func randomPiecesNeverCrash(seed: UInt64) {
    let pieces = [
      "case", ".", "first", "last", "has", "count", "(", ")", "[", "]", "\"topic.raised\"", "'", "\"", "\"\"\"", "x",
      "\"楼栋类型\"", "&&", "||", "!", "-", "+", "/", "%", "1", "0", "2.5", "1e18", "0xff", "?", ":", "in", "==", "=", "<",
      ",", " ", "r'", "\\", "\\u12", "person", "rating", "time", "（", "”", "“", "，", "＝", "楼栋类型", "not", "and", "{",
      "null", "true", "exists", "map", "v", "v0", "}", ":", "timestamp", "\"1h\"", "duration", "matches", "score",
      "state", "effect", "$", "${", "$状态", "$../镇", "map(", "split(", "regex(", "_", "'(?P<a>b)'", "\"居民.知晓\"",
      "population", "size", "//", "\n", "999999999999999999",
      "\u{0}", "\u{feff}",
    ]
    var generator = SeededGenerator(seed: seed)
    for round in 0..<6_000 {
      let text = (0..<generator.integer(in: 1...14)).map { _ in
        pieces[generator.integer(in: 0...(pieces.count - 1))]
      }.joined(separator: generator.chance(percent: 50) ? " " : "")
      checkAll(text, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [UInt64(5), 20_240_505])
  func damagedExpressionsNeverCrash(seed: UInt64) {
    var random = RandomSyntax(seed: seed)
    for round in 0..<1_500 {
      var scalars = Array(random.truth(depth: 3).description.unicodeScalars)
      for _ in 0..<random.generator.integer(in: 1...3) where !scalars.isEmpty {
        let position = random.generator.integer(in: 0...(scalars.count - 1))
        switch random.generator.integer(in: 0...2) {
        case 0: scalars.remove(at: position)
        case 1: scalars.insert(scalars[random.generator.integer(in: 0...(scalars.count - 1))], at: position)
        default: scalars = Array(scalars.prefix(position))
        }
      }
      checkAll(String(String.UnicodeScalarView(scalars)), "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [
    ("(", ")"), ("[", "]"), ("!", ""), ("-", ""), ("size(", ")"), ("x[", "]"), ("true ? true : ", ""),
    ("\"a\" + (", ")"),
    ("person in [", "]"), ("a.b.", ""), ("case.first(", ")"), ("{", "}"), ("{1: ", "}"), ("[1].map(v, ", ")"),
    ("[1].exists(v, ", ")"), ("[[", "]]"), ("duration(", ")"), ("matches(", ")"),
    ("map(a, {_: ", "})"), ("join(", ")"),
  ])
  func deepNestingIsRefusedNotCrashing(open: String, close: String) {
    let count = 40_000 / open.utf8.count
    let text = String(repeating: open, count: count) + "true" + String(repeating: close, count: count)
    let (expression, diagnostics) = Fixture.read(text)
    #expect(expression == nil)
    #expect(diagnostics.contains { $0.code == "expression.too-deep" })
  }

  @Test func longChainsAreRefusedNotCrashing() {
    for sign in [" + ", " - ", " * ", " == "] {
      let text = Array(repeating: "1", count: 20_000).joined(separator: sign) + " == 1"
      #expect(Fixture.codes(text) == ["expression.too-deep"])
    }
    #expect(Fixture.codes("x" + String(repeating: ".a", count: 20_000)) == ["expression.too-deep"])
    for step in [".map(v, [v])", "[0]", ".filter(v, true)"] {
      #expect(Fixture.codes("[1]" + String(repeating: step, count: 3_000)) == ["expression.too-deep"])
    }
  }

  @Test func theHighestExpressionsAreWorkedOut() throws {
    let sum = Array(repeating: "rating", count: 198).joined(separator: " + ") + " == 198"
    #expect(try Fixture.truth(sum, [.column("rating"): try Fixture.number("1")]) == .yes)
    let batch = ColumnBatch(rowCount: 1, columns: ["rating": try Fixture.numbers(["1"])])
    #expect(try Fixture.expression(sum).evaluate(over: batch).values == [.yes])
    for (chain, end) in [(".map(v, [v])", ".size() == 1"), (".filter(v, v == person)", " == []")] {
      let text = "[person]" + String(repeating: chain, count: 190) + end
      let expression = try Fixture.expression(text)
      #expect(expression.evaluate(with: Values([.column("person"): .text("a")])) == (end == " == []" ? .no : .yes))
    }
    let nested = String(repeating: "[1].all(v, ", count: 60) + "person == \"a\"" + String(repeating: ")", count: 60)
    #expect(try Fixture.truth(nested, [.column("person"): .text("a")]) == .yes)
    let lists = String(repeating: "[", count: 63) + "person" + String(repeating: "]", count: 63)
    #expect(try Fixture.truth("\(lists) == \(lists)", [.column("person"): .text("a")]) == .yes)
    let choices = String(repeating: "has(person) ? has(title) : ", count: 60) + "rating == 1"
    #expect(try Fixture.truth(choices, [.column("rating"): try Fixture.number("1")]) == .yes)
  }

  @Test func longListsOfAlternativesAreFine() throws {
    let text = (0..<2_000).map { "person == \"\($0)\"" }.joined(separator: " || ")
    #expect(try Fixture.truth(text, [.column("person"): .text("1999")]) == .yes)
    let list = "person in [" + (0..<2_000).map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    #expect(try Fixture.truth(list, [.column("person"): .text("1999")]) == .yes)
  }
}
