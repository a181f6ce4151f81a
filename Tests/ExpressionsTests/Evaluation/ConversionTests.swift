import Columns
import Expressions
import Quantities
import Testing

/// Values made of values of another kind.
struct ConversionTests {
  @Test(arguments: [
    ("int(-123.456) == -123", Truth.yes), ("int(1.9) == 1", .yes), ("int(\"987\") == 987", .yes),
    ("int(title) == 12", .undecided), ("int(channel) == 12", .yes), ("int(case) == 2", .undecided),
    ("double(case) == 2.5", .yes), ("int(rating) / 2 == 3", .yes),
    ("int(timestamp(\"2004-09-16T23:59:59Z\")) == 1095379199", .yes),
    ("int(timestamp(\"1969-12-31T23:59:59.5Z\")) == -1", .yes),
    ("double(\"-987.654\") == -987.654", .yes), ("double(7) / 2 == 3.5", .yes), ("double(channel) == 12", .yes),
    ("string(123.4560) == \"123.456\"", .yes), ("string(rating) + \"分\" == \"7.5分\"", .yes),
    ("string(true) == \"true\"", .yes), ("string(channel) == \"12\"", .yes),
    ("string(timestamp(\"2009-02-13T23:31:30+08:00\")) == \"2009-02-13T15:31:30Z\"", .yes),
    ("string(duration(\"1h30m\")) == \"5400s\"", .yes), ("string(timestamp(\"0001-01-01T00:00:00Z\")) < \"1\"", .yes),
    ("bool(\"TRUE\") && bool(\"1\") && bool(\"t\") && !bool(\"False\") && !bool(\"0\")", .yes),
    ("bool(title)", .undecided), ("timestamp(1000000000) == timestamp(\"2001-09-09T01:46:40Z\")", .yes),
    ("timestamp(x[\"日期\"]) < time", .yes), ("timestamp(title) < time", .undecided),
    ("duration(x[\"时长\"]) > duration(\"89m\")", .yes), ("duration(title) > duration(\"1h\")", .undecided),
    ("int(person) == 1", .undecided), ("has(person) || int(person) == 1", .undecided),
    ("string(time).size() > 9", .yes),
  ])
  func whatCanBeReadIsReadAndTheRestIsUndecided(text: String, expected: Truth) throws {
    let scope = Scope.events(
      fields: Fixture.fields, attributes: ["日期": .text, "时长": .text, "预算": .number])
    let values: [Reference: Value] = [
      .column("rating"): try Fixture.number("7.5"), .column("title"): .text("楼道议事"), .column("channel"): .text("12"),
      .column("case"): .text("2.5"),
      .column("time"): .time(Fixture.instant(1_700_000_000)), .column("x.日期"): .text("2023-01-01T08:00:00+08:00"),
      .column("x.时长"): .text("1h30m"),
    ]
    #expect(try Fixture.truth(text, in: scope, values) == expected)
  }

  @Test(arguments: [
    ("double(population) / 2 == 600.5", Truth.yes), ("int(households) == 400", .yes),
    ("string(households) == \"400.0\"", .yes), ("int(nothing) == 1", .undecided), ("bool(open)", .yes),
  ])
  func factsAreConvertedFromTheirTexts(text: String, expected: Truth) throws {
    let values: [Reference: Value] = [
      .fact("population"): .text("1201"), .fact("households"): .text("400.0"), .fact("open"): .text("true"),
    ]
    #expect(try Fixture.truth(text, in: Fixture.facts, values) == expected)
  }
}
