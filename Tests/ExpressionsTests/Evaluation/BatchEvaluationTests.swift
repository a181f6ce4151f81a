import Columns
import Expressions
import Quantities
import Testing

/// What conditions say of the rows of a batch; that they say the same of single events is tested with random ones.
struct BatchEvaluationTests {
  private func truths(_ text: String, _ columns: [String: Column], rows: Int) throws -> [Truth] {
    try Fixture.expression(text).evaluate(over: ColumnBatch(rowCount: rows, columns: columns)).values
  }

  @Test func looksTextsUpByCode() throws {
    let channel = Fixture.texts(["微信", nil, "热线", "微信", "其他"])
    #expect(try truths("channel == \"微信\"", ["channel": channel], rows: 5) == [.yes, .undecided, .no, .yes, .no])
    #expect(try truths("\"微信\" != channel", ["channel": channel], rows: 5) == [.no, .undecided, .yes, .no, .yes])
    #expect(try truths("channel == \"从未\"", ["channel": channel], rows: 5) == [.no, .undecided, .no, .no, .no])
    #expect(
      try truths("channel in [\"微信\", \"其他\"]", ["channel": channel], rows: 5) == [.yes, .undecided, .no, .yes, .yes])
    #expect(
      try truths("channel.startsWith(\"热\")", ["channel": channel], rows: 5) == [.no, .undecided, .yes, .no, .no])
    #expect(try truths("size(channel) == 2", ["channel": channel], rows: 5) == [.yes, .undecided, .yes, .yes, .yes])
    #expect(try truths("has(channel)", ["channel": channel], rows: 5) == [.yes, .no, .yes, .yes, .yes])
  }

  @Test func comparesColumnsOfDifferentDictionaries() throws {
    let columns = ["person": Fixture.texts(["甲", "乙", nil, "丙"]), "title": Fixture.texts(["乙", "乙", "丙", "甲"])]
    #expect(try truths("person == title", columns, rows: 4) == [.no, .yes, .undecided, .no])
    #expect(
      try truths("person + title == \"甲\" + \"乙\"", columns, rows: 4) == [.yes, .no, .undecided, .no])
    #expect(
      try truths("(person == \"甲\" ? title : person) == \"乙\"", columns, rows: 4) == [.yes, .yes, .undecided, .no])
  }

  @Test func anAbsentColumnIsMissingInEveryRow() throws {
    #expect(try truths("rating > 3 || has(rating)", [:], rows: 2) == [.undecided, .undecided])
    #expect(try truths("channel == \"a\"", [:], rows: 2) == [.undecided, .undecided])
    #expect(try truths("time < end", [:], rows: 2) == [.undecided, .undecided])
    #expect(try truths("!has(x[\"预算\"])", [:], rows: 2) == [.yes, .yes])
  }

  @Test func aColumnOfTheWrongTypeIsUndecidedButThere() throws {
    let columns = ["rating": Fixture.texts(["5", nil])]
    #expect(try truths("rating > 3", columns, rows: 2) == [.undecided, .undecided])
    #expect(try truths("has(rating)", columns, rows: 2) == [.yes, .no])
  }

  @Test func aColumnOfTheWrongLengthIsFilledUpOrCutOff() throws {
    let columns = ["rating": try Fixture.numbers(["5"]), "channel": Fixture.texts(["a", "b", "c"])]
    #expect(try truths("rating > 3", columns, rows: 2) == [.yes, .undecided])
    #expect(try truths("channel != \"c\" || rating > 3", columns, rows: 2) == [.yes, .yes])
  }

  @Test func aConditionWithoutColumnsFillsTheRows() throws {
    #expect(try truths("1 + 1 == 2", [:], rows: 3) == [.yes, .yes, .yes])
    #expect(try truths("1 / 0 == 2", [:], rows: 2) == [.undecided, .undecided])
    #expect(try truths("true", [:], rows: 0) == [])
  }

  @Test func aBatchWithoutRowsHasNoTruths() throws {
    let columns = ["rating": try Fixture.numbers([]), "channel": Fixture.texts([])]
    #expect(try truths("rating > 3 && channel in [\"a\"]", columns, rows: 0) == [])
  }

  @Test func questionsToCasesAreUndecidedForEvents() throws {
    let expression = try Fixture.expression("case.has(\"topic.raised\")", in: Fixture.cases)
    #expect(expression.evaluate(over: ColumnBatch(rowCount: 1, columns: [:])).values == [.undecided])
  }
}
