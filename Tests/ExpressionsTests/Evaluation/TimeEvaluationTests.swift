import Columns
import Expressions
import Quantities
import Testing

/// Times and durations in conditions.
struct TimeEvaluationTests {
  private let zone = TimeZoneRules(fixedOffset: "+08:00") ?? .utc

  private func time(_ text: String) throws -> Value { .time(try LogTime(parsing: text.utf8, zone: zone)) }

  @Test(arguments: [
    ("time < timestamp(\"2024-07-01T00:00:00+08:00\")", Truth.yes),
    ("time < timestamp(\"2024-06-30T16:00:00Z\")", .yes), ("time >= timestamp(\"2024-06-30T15:59:59Z\")", .yes),
    ("time == timestamp(\"2024-06-30T23:59:59+08:00\")", .yes),
    ("end - time > duration(\"24h\")", .yes), ("end - time == duration(\"36h0m1s\")", .yes),
    ("time - end < duration(\"0\")", .yes), ("time + duration(\"36h1s\") == end", .yes),
    ("duration(\"36h1s\") + time == end", .yes), ("end - duration(\"36h1s\") == time", .yes),
    ("end - duration(\"1h\") - time == duration(\"35h1s\")", .yes),
    ("time + duration(\"2000000h\") > end", .yes), ("time - duration(\"2562047h\") < end", .yes),
    ("time < timestamp(\"9999-12-31T00:00:00Z\")", .yes), ("timestamp(\"0001-01-01T00:00:00Z\") >= time", .no),
    ("time - timestamp(\"0001-01-01T00:00:00Z\") > duration(\"1h\")", .undecided),
    ("recorded_at - time > duration(\"1h\")", .undecided),
    ("has(recorded_at) && recorded_at > time", .no), ("time in [timestamp(\"2024-06-30T15:59:59Z\"), end]", .yes),
    ("time in [timestamp(\"9999-12-31T00:00:00Z\")]", .no), ("time in [recorded_at]", .undecided),
    ("x[\"办结日\"] > time", .yes), ("x.办结日 - time >= duration(\"24h\")", .yes),
    ("(has(recorded_at) ? recorded_at : end) > time", .yes),
    ("(true ? end - time : duration(\"1s\")) > duration(\"1h\")", .yes),
  ])
  func areComparedAndAddedUp(text: String, expected: Truth) throws {
    let fields = Fixture.fields.merging(["recorded_at": .time]) { $1 }
    let scope = Scope.events(fields: fields, attributes: ["办结日": .time])
    let values: [Reference: Value] = [
      .column("time"): try time("2024-06-30T23:59:59+08:00"), .column("end"): try time("2024-07-02T12:00:00+08:00"),
      .column("x.办结日"): try time("2024-07-03"),
    ]
    let expression = try Fixture.expression(text, in: scope)
    #expect(expression.evaluate(with: Values(values)) == expected)
    var columns: [String: Column] = [:]
    for case (.column(let name), .time(let time)) in values { columns[name] = .time(TimeColumn(values: [time])) }
    #expect(expression.evaluate(over: ColumnBatch(rowCount: 1, columns: columns)).values == [expected])
  }

  /// Exactly one of `<`, `==` and `>` holds of two times: a day is tied with every instant in it.
  @Test(arguments: [
    ("2024-05-01", "2024-04-30T23:59:59.999999999+08:00", ">"), ("2024-05-01", "2024-05-01T00:00:00+08:00", "=="),
    ("2024-05-01", "2024-05-01T23:59:59.999999999+08:00", "=="), ("2024-05-01", "2024-05-02T00:00:00+08:00", "<"),
    ("2024-05", "2024-05-31T23:59:59+08:00", "=="), ("2024-05", "2024-06-01T00:00:00+08:00", "<"),
    ("2024", "2024-01-01T00:00:00+08:00", "=="), ("2024", "2023-12-31T23:59:59+08:00", ">"),
  ])
  func coarseTimesAreTiedWithInstantsInThem(coarse: String, instant: String, relation: String) throws {
    let values: [Reference: Value] = [.column("time"): try time(coarse)]
    let holding = [
      "<": ["<", "<=", "!="], "==": ["==", "<=", ">="], ">": [">", ">=", "!="],
    ]
    for symbol in ["<", "<=", "==", "!=", ">=", ">"] {
      let expected = Truth(holding[relation]?.contains(symbol) ?? false)
      #expect(try Fixture.truth("time \(symbol) timestamp(\"\(instant)\")", values) == expected, "\(symbol)")
    }
  }

  @Test func aCoarseTimeStandsForItsFirstMidnightWhereOneInstantIsNeeded() throws {
    let values: [Reference: Value] = [
      .column("time"): try time("2024-05-01"), .column("end"): try time("2024-05-01T08:00:00+08:00"),
    ]
    #expect(try Fixture.truth("end - time == duration(\"8h\")", values) == .yes)
    #expect(try Fixture.truth("time + duration(\"8h\") == end", values) == .yes)
    #expect(try Fixture.truth("timestamp(time) < end && time == end", values) == .yes)
  }

  @Test func casesCompareTheTimesOfTheirEvents() throws {
    let text = "case.last(\"议题提出\").time - case.first(\"topic.raised\").time <= duration(\"72h\")"
    func field(_ isFirst: Bool, _ activity: String) -> Reference {
      .caseField(first: isFirst, activity: activity, column: "time")
    }
    let values: [Reference: Value] = [
      field(false, "议题提出"): try time("2024-05-04"), field(true, "topic.raised"): try time("2024-05-01"),
    ]
    #expect(try Fixture.truth(text, in: Fixture.cases, values) == .yes)
    #expect(try Fixture.truth(text, in: Fixture.cases, [:]) == .undecided)
  }
}
