import Columns
import Expressions
import Quantities
import Testing

/// Lists, maps and comprehensions in conditions; the conformance tests go through the literals.
struct ContainerEvaluationTests {
  private static let values: [Reference: Value] = [
    .column("person"): .text("王"), .column("channel"): .text("微信"), .column("title"): .text("楼道议事"),
  ]

  @Test(arguments: [
    ("[\"微信\", \"热线\"].exists(x, x == channel)", Truth.yes), ("[\"来访\", \"热线\"].exists(c, c == channel)", .no),
    ("[\"微信\"].all(c, c == channel)", .yes), ("[\"楼\", \"院\"].exists(w, title.contains(w))", .yes),
    ("[channel, person].exists(t, t == \"王\")", .yes), ("[channel, case].exists(t, t == \"微信\")", .undecided),
    ("[\"微信\", \"热线\"].exists(c, c == case)", .undecided),
    ("[\"微信\", \"热线\"].exists(c, c == channel || c == case)", .yes),
    ("[\"微信\", \"热线\"].all(c, c == case)", .undecided), ("[\"a\", \"b\"].all(c, c == channel && c == case)", .no),
    ("[person, channel].exists_one(t, t == \"王\")", .yes), ("[person, person].exists_one(t, t == \"王\")", .no),
    ("[person].exists_one(t, t == case)", .undecided), ("[person, channel].filter(t, t != \"王\") == [channel]", .yes),
    ("[person, channel].filter(t, t == case) == []", .undecided),
    ("[person, channel].map(t, t + \"!\")[1] == \"微信!\"", .yes),
    ("[person, channel].map(t, t == \"王\", size(t)) == [1]", .yes), ("size([person, channel, title]) == 3", .yes),
    ("[person, channel].size() == 2", .yes), ("person in [person] + [channel]", .yes),
    ("person in [channel].filter(t, true)", .no), ("[person, channel][rating] == \"王\"", .undecided),
    ("[person, channel][1] == channel", .yes), ("[person][1] == channel", .undecided),
    ("[person][-1] == channel", .undecided),
    ("[person][0.5] == person", .undecided),
    ("{\"微信\": 1, \"热线\": 2}[channel] == 1", .yes), ("{\"热线\": 2}[channel] == 1", .undecided),
    ("channel in {\"微信\": 1}", .yes), ("has({\"微信\": 1}.微信)", .yes), ("!has({\"a\": person}.b)", .yes),
    ("{person: channel}.exists(k, k == \"王\")", .yes), ("{person: channel, \"王\": title}.size() == 1", .undecided),
    ("{\"a\": case}.a == person", .undecided), ("{\"a\": {\"b\": channel}}.a.b == \"微信\"", .yes),
    ("[[person], [channel, title]].exists(l, size(l) == 2 && l[1].startsWith(\"楼\"))", .yes),
    ("[1, 2].exists(a, [3, 4].exists(b, a + b == size(title) + 2))", .yes),
    ("[1, 2].all(a, [a, 2].exists(a, a == 2))", .yes), ("[3, 4].map(n, [n, n + 1]) == [[3, 4], [4, 5]]", .yes),
    ("[person].map(person, person + \"先生\") == [\"王先生\"]", .yes), ("[\"a\", \"b\"] != [\"a\"]", .yes),
    ("[\"e\\u0301\"] == [\"\\u00e9\"]", .no), ("title.matches(\"^楼.议\") && !person.matches(\"李|张\")", .yes),
    ("case.matches(\"a\")", .undecided), ("[1, 2.5].exists(n, n / 2 == 1.25)", .yes),
    ("[7].map(n, n / 2) == [3]", .yes),
    ("[1, \"2\"].map(n, n)[0] / 2 == 0.5", .yes), ("[1, \"2\"].exists(n, n == channel)", .no),
    ("[1, \"2\"].exists(n, n < 2)", .yes), ("[1, \"2\"].all(n, n < 2)", .undecided),
    ("[1, \"2\"].map(n, n + n) == [2, \"22\"]", .yes),
  ])
  func areGoneThrough(text: String, expected: Truth) throws {
    let expression = try Fixture.expression(text)
    #expect(expression.evaluate(with: Values(Self.values)) == expected)
    var columns: [String: Column] = [:]
    for case (.column(let name), .text(let text)) in Self.values { columns[name] = Fixture.texts([text]) }
    #expect(expression.evaluate(over: ColumnBatch(rowCount: 1, columns: columns)).values == [expected])
  }

  @Test func allAndExistsAbsorbWhatIsUndecided() throws {
    let columns = ["channel": Fixture.texts(["a", "b", nil]), "rating": try Fixture.numbers([nil, "1", "2"])]
    let batch = ColumnBatch(rowCount: 3, columns: columns)
    let exists = try Fixture.expression("[1, 2, 3].exists(n, n == rating || channel == \"a\")")
    #expect(exists.evaluate(over: batch).values == [.yes, .yes, .yes])
    let all = try Fixture.expression("[1, 2].all(n, n == rating && channel == \"a\")")
    #expect(all.evaluate(over: batch).values == [.undecided, .no, .no])
  }

  @Test func comprehensionsNameTheColumnsTheyRead() throws {
    let expression = try Fixture.expression(
      "[channel].map(c, c == \"微信\", c + title).exists(t, t.startsWith(x[\"楼栋类型\"]))")
    #expect(expression.columns == ["channel", "title", "x.楼栋类型"])
  }

  @Test func factsTakeTheKindOfTheListTheyAreIn() throws {
    let values: [Reference: Value] = [.fact("buildings"): .text("3"), .fact("points_bank"): .text("yes")]
    #expect(try Fixture.truth("[buildings, 4].exists(n, n > 2 && n < 4)", in: Fixture.facts, values) == .yes)
    #expect(try Fixture.truth("[1, 2, 3].exists(n, n == buildings)", in: Fixture.facts, values) == .yes)
    #expect(try Fixture.truth("buildings in [1, 2].map(n, n + 1)", in: Fixture.facts, values) == .yes)
    #expect(try Fixture.truth("{\"yes\": 1}[points_bank] == 1", in: Fixture.facts, values) == .yes)
  }
}
