import Columns
import Diagnostics
import Expressions
import TestSupport
import Testing

/// What a mapping makes of the columns of a record.
struct ValueExpressionTests {
  @Test(arguments: [
    ("$状态", "已结案"), ("${状态}", "已结案"), ("$3", "第三列"), ("${Closed Date}", "2024/3/5"), ("$../镇", "晋宁镇"),
    ("${../concept:name}", "case-7"), ("$../../log", "日志"), ("$状态 + \"!\"", "已结案!"), ("\"固定\"", "固定"),
    ("1.50 + 1", "2.5"), ("$状态 == '已结案'", "true"), ("int($a) + 1", "43"), ("double($a) / 4.0", "10.5"),
    ("int($a) > 41 ? 'big' : 'small'", "big"), ("timestamp(0)", "1970-01-01T00:00:00Z"), ("size($状态)", "3"),
    ("duration(\"90m\")", "5400s"), ("$状态.contains(\"结\")", "true"), ("has($备注)", "false"), ("has($a)", "true"),
    ("$状态.matches('^已') ? $a : $3", "42"),
  ])
  func isWrittenAsAText(text: String, expected: String) throws {
    let columns: [String: String?] = [
      "状态": "已结案", "3": "第三列", "Closed Date": "2024/3/5", "../镇": "晋宁镇", "../concept:name": "case-7",
      "../../log": "日志", "a": "42", "备注": nil,
    ]
    #expect(try Fixture.text(of: text, columns) == expected)
  }

  @Test(arguments: ["$备注", "$备注 + \"!\"", "int($状态)", "$备注 == \"a\"", "1 / 0", "split($状态, \";\")[1]"])
  func isMissingWhereItIsUndecided(text: String) throws {
    #expect(try Fixture.text(of: text, ["状态": "已结案", "备注": nil]) == nil)
  }

  @Test func saysWhichColumnsAndVariablesItReads() throws {
    let variables = try Fixture.variables([("day", "first($日期, ${Closed Date})"), ("unused", "$3")])
    let value = try Fixture.value("join($day, $时间)", in: .records(columns: nil, variables: variables))
    #expect(value.columns == ["日期", "Closed Date", "时间"])
    #expect(value.variables == ["day"])
  }

  @Test func readsVariablesOfAnyKind() throws {
    let variables = try Fixture.variables([
      ("closed", "$状态 == \"已结案\""), ("n", "int($a)"), ("a", "trim($a)"), ("both", "$closed && $n > 3"),
    ])
    let scope = Scope.records(columns: Fixture.recordColumns, variables: variables)
    let columns: [String: String?] = ["状态": "已结案", "a": "42"]
    #expect(try Fixture.text(of: "$closed ? \"y\" : \"n\"", in: scope, columns) == "y")
    #expect(try Fixture.text(of: "$n + 1", in: scope, columns) == "43")
    #expect(try Fixture.text(of: "$both", in: scope, columns) == "true")
    #expect(try Fixture.text(of: "has($n)", in: scope, ["a": "x"]) == "false")
    #expect(try Fixture.text(of: "has($n)", in: scope, ["a": "7"]) == "true")
  }

  @Test func keepsAComprehensionInAVariableApartFromThatAroundIt() throws {
    let variables = try Fixture.variables([("any", "[\"x\", \"y\"].exists(v, v == $a)")])
    let scope = Scope.records(columns: nil, variables: variables)
    for (text, expected) in [("x", "true"), ("z", "false")] {
      let result = try Fixture.text(of: "[true, false].exists(v, v && $any)", in: scope, ["a": text])
      #expect(result == expected)
    }
  }

  @Test func refusesVariablesThatReadEachOtherTooDeeply() throws {
    var variables = try Fixture.variables([("v0", "$a")])
    var codes: [String] = []
    var last = 0
    for level in 1...1_000 where codes.isEmpty {
      let scope = Scope.records(columns: nil, variables: variables)
      let (value, diagnostics) = Fixture.readValue("trim($v\(level - 1))", in: scope)
      codes = diagnostics.map(\.code)
      variables["v\(level)"] = value
      last = level
    }
    #expect(codes == ["expression.too-deep"])
    let scope = Scope.records(columns: nil, variables: variables)
    #expect(try Fixture.text(of: "$v\(last - 2)", in: scope, ["a": " 深 "]) == "深")
  }

  @Test func refusesVariablesThatGrowBeyondMeasure() throws {
    var variables = try Fixture.variables([("v0", "$a + $a")])
    var codes: [String] = []
    for level in 1...20 where codes.isEmpty {
      let scope = Scope.records(columns: nil, variables: variables)
      let (value, diagnostics) = Fixture.readValue("$v\(level - 1) + $v\(level - 1)", in: scope)
      codes = diagnostics.map(\.code)
      variables["v\(level)"] = value
    }
    #expect(codes.first == "expression.too-many-steps")
  }

  @Test func sharesTheDictionaryThatItIsGiven() throws {
    let dictionary = TextDictionary()
    let code = dictionary.code(of: "已结案")
    let column = TextColumn(codes: [code, 0, code], dictionary: dictionary)
    let batch = ColumnBatch(rowCount: 3, columns: ["状态": .text(column)])
    var failures: [EvaluationFailure] = []
    let same = try Fixture.value("$状态").evaluate(over: batch, into: dictionary, failures: &failures)
    #expect(same.codes == [code, 0, code])
    let trimmed = try Fixture.value("trim($状态 + ' ')").evaluate(over: batch, into: dictionary, failures: &failures)
    #expect(trimmed.codes == [code, 0, code])
    #expect(try Fixture.value("$a").evaluate(over: batch, into: dictionary, failures: &failures).codes == [0, 0, 0])
    #expect(try Fixture.value("'已结案'").evaluate(over: batch, into: dictionary, failures: &failures).codes == [1, 1, 1])
    #expect(failures == [])
    let none = ColumnBatch(rowCount: 0, columns: [:])
    #expect(try Fixture.value("$a + $3").evaluate(over: none, into: dictionary, failures: &failures).codes == [])
  }
}
