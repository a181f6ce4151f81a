import Columns
import Expressions
import TestSupport
import Testing

/// The functions that only mappings have.
struct MappingFunctionTests {
  private static let columns: [String: String?] = [
    "日期": "2024/3/5", "时间": "14:07", "备注": "\u{3000} 闭环 BY SUPERVISOR\u{a0}\t", "期间": "2019/11/02至2020/01/26",
    "金额": "1,234,567", "状态": "已结案", "a": nil, "3": "  ",
  ]

  @Test(
    arguments: [
      ("join($日期, \" \", $时间)", "2024/3/5 14:07"), ("join($日期, \" \", $a)", "2024/3/5"),
      ("join($a, \" \", $时间)", "14:07"), ("join($日期, \"-\", $a, \"-\", $时间)", "2024/3/5-14:07"),
      ("join($日期, \"-\", $a, $时间)", "2024/3/5-14:07"), ("join($a, \" \", $a)", nil),
      ("join($日期, $时间)", "2024/3/514:07"),
      ("join(\"第\", $时间, \"号\")", "第14:07号"), ("join(\"第\", $a, \"号\")", nil), ("join(\"a\", \"b\")", "ab"),
      ("join($a)", nil), ("join($状态, 1 + 1)", "已结案2"), ("join($a, \"x\", $a, \"y\", $状态)", "已结案"),
      ("trim($备注)", "闭环 BY SUPERVISOR"), ("trim($3)", nil), ("trim($a)", nil), ("trim(\"\\u3000\")", nil),
      ("first($a, $状态, $日期)", "已结案"), ("first($a)", nil), ("first($a, \"无\")", "无"), ("first(trim($3), $状态)", "已结案"),
      ("split($期间, \"至\")[0]", "2019/11/02"), ("split($期间, \"至\")[1]", "2020/01/26"), ("split($期间, \"至\")[2]", nil),
      ("split($a, \"至\")[0]", nil), ("size(split($金额, \",\"))", "3"), ("split($状态, \",\")[0]", "已结案"),
      ("split(\"a,,b,\", \",\")[1] == \"\"", "true"), ("size(split(\"a,,b,\", \",\"))", "4"),
      ("split(\"aaa\", \"aa\")[1]", "a"),
      ("split($金额, \",\").exists(p, p == \"234\")", "true"), ("split($金额, \",\").map(p, int(p))[2] + 1", "568"),
      ("replace($金额, \",\", \"\")", "1234567"), ("int(replace($金额, \",\", \"\")) / 2", "617283"),
      ("replace($状态, \"结案\", \"办结\")", "已办结"), ("replace(\"aaaa\", \"aa\", \"b\")", "bb"),
      ("replace($a, \"x\", \"y\")", nil),
      ("replace(\"x\", \"x\", \"\")", nil),
      ("regex($备注, \"BY (?P<role>[A-Z]+)\", \"role\")", "SUPERVISOR"), ("regex($备注, \"by (?<role>.)\", \"role\")", nil),
      ("regex($期间, '(?P<年>\\\\d{4})/(?P<月>\\\\d+)', '月')", "11"), ("regex($期间, r'至(?P<止>.*)$', '止')", "2020/01/26"),
      ("regex($a, \"(?P<x>.*)\", \"x\")", nil), ("regex($状态, \"(?P<x>z*)\", \"x\")", nil),
      ("map($状态, {已结案: closed, 处理中: open})", "closed"), ("map($状态, {'已结案': 'case closed'})", "case closed"),
      ("map($状态, {处理中: open, _: topic.other-thing})", "topic.other-thing"), ("map($a, {_: other})", nil),
      ("map($状态, {_: $时间})", "14:07"), ("map($状态, {_: trim($备注)})", "闭环 BY SUPERVISOR"),
      ("map($状态, {\"_\": x, _: y})", "y"), ("map(int(\"3\"), {1: 差, 3: 中,})", "中"),
      ("map(1 == 1, {true: yes, false: no})", "yes"),
      ("map($状态, {已结案: in, for: null})", "in"), ("map($金额, {1-2: a, _: 2024-03/5})", "2024-03/5"),
      ("map($状态, {_: -1})", "-1"), ("map('街道-办', {街道-办: subdistrict-office})", "subdistrict-office"),
    ] as [(String, String?)])
  func areWorkedOut(text: String, expected: String?) throws {
    let value = try Fixture.value(text)
    let (texts, failures) = Fixture.texts(of: value, Self.columns.mapValues { [$0] })
    #expect(texts == [expected])
    #expect(failures == [])
  }

  @Test func mapFailsForEveryRowWithAnUnmappedValue() throws {
    let value = try Fixture.value("map($状态, {已结案: closed})")
    let (texts, failures) = Fixture.texts(of: value, ["状态": ["已结案", "退回", nil, "退回", "已结案"]])
    #expect(texts == ["closed", nil, nil, nil, "closed"])
    #expect(
      failures == [
        EvaluationFailure(row: 1, reason: .unmapped("退回")), EvaluationFailure(row: 3, reason: .unmapped("退回")),
      ])
  }

  /// Two columns are worked out row by row, one column text by text: both must note the same.
  @Test(
    arguments: [
      ("$a == \"y\" ? map($状态, {已结案: closed}) : \"–\"", [nil, "–"], [0]),
      ("$a == \"n\" && map($状态, {已结案: closed}) == \"closed\"", ["false", nil], [1]),
      ("map($状态, {已结案: closed}) == \"closed\" && $a == \"n\"", ["false", nil], [1]),
      ("[\"y\"].exists(v, map($状态, {已结案: v}) == v || v == $a)", ["true", nil], [1]),
      ("first($a, map($状态, {已结案: closed}))", ["y", "n"], []),
      ("join($a, map($状态, {已结案: closed}))", [nil, nil], [0, 1]),
      ("map($状态, {已结案: closed, _: $a})", ["y", "n"], []),
      ("map(\"固定\", {已结案: closed})", [nil, nil], [0, 1]),
    ] as [(String, [String?], [Int])])
  func failuresCountWhereTheyAreNeeded(text: String, expected: [String?], failing: [Int]) throws {
    let value = try Fixture.value(text)
    let (texts, failures) = Fixture.texts(of: value, ["状态": ["退回", "退回"], "a": ["y", "n"]])
    #expect(texts == expected)
    #expect(failures.map(\.row) == failing)
  }

  @Test func splitFailsWhereThereAreTooManyParts() throws {
    let value = try Fixture.value("split($a, \",\")[0]")
    let parts = { (count: Int) in Array(repeating: "项", count: count).joined(separator: ",") }
    let (texts, failures) = Fixture.texts(of: value, ["a": [parts(500), parts(501)]])
    #expect(texts == ["项", nil])
    #expect(failures == [EvaluationFailure(row: 1, reason: .tooManyParts(most: 500))])
  }

  @Test func replaceFailsWhereTheTextWouldGrowBeyondMeasure() throws {
    let ten = String(repeating: "街", count: 10)
    let text = (0..<20).reduce("$a") { text, _ in "replace(\(text), \"街\", \"\(ten)\")" }
    let (texts, failures) = Fixture.texts(of: try Fixture.value(text), ["a": ["街", "社区"]])
    #expect(texts == [nil, "社区"])
    #expect(failures == [EvaluationFailure(row: 0, reason: .tooLong(most: 1 << 24))])
  }

  @Test func conditionsFailToo() throws {
    let condition = try Fixture.expression("map($状态, {已结案: closed}) == \"closed\"", in: Fixture.records)
    let batch = ColumnBatch(rowCount: 3, columns: ["状态": Fixture.texts(["已结案", nil, "退回"])])
    var failures: [EvaluationFailure] = []
    let truths = condition.evaluate(over: batch, failures: &failures)
    #expect(truths.values == [.yes, .undecided, .undecided])
    #expect(failures == [EvaluationFailure(row: 2, reason: .unmapped("退回"))])
  }

  /// One row at a time gives what all rows together give.
  @Test(arguments: [UInt64(31), 20_261_123])
  func rowsDoNotDependOnEachOther(seed: UInt64) throws {
    let expressions = try [
      "map(trim($状态), {已结案: closed, 退回: back})", "join($状态, \"/\", $a)",
      "first(regex($a, \"(?P<d>[0-9]+)\", \"d\"), $状态)",
      "$a == \"1\" ? map($状态, {退回: x}) : replace($a, \"2\", $状态)", "split($a, \"-\")[1] + $状态",
      "has($a) && map($a, {1: y, _: n}) == \"y\"", "map($状态, {已结案: $a, _: \"\"})",
    ].map { try Fixture.value($0) }
    var generator = SeededGenerator(seed: seed)
    let words: [String?] = ["已结案", " 已结案\u{3000}", "退回", "1", "2-街", nil, "", "第12号"]
    for round in 0..<60 {
      let count = generator.integer(in: 1...12)
      let states = (0..<count).map { _ in words[generator.integer(in: 0...7)] }
      let others = (0..<count).map { _ in words[generator.integer(in: 0...7)] }
      for expression in expressions {
        let all = Fixture.texts(of: expression, ["状态": states, "a": others])
        for row in 0..<count {
          let one = Fixture.texts(of: expression, ["状态": [states[row]], "a": [others[row]]])
          #expect(one.texts == [all.texts[row]], "seed \(seed), round \(round): \(expression.text)")
          let reason = all.failures.first { $0.row == row }?.reason
          #expect(one.failures.first?.reason == reason, "seed \(seed), round \(round): \(expression.text)")
        }
      }
    }
  }
}
