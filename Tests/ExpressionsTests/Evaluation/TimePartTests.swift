import Columns
import Expressions
import Quantities
import Testing

/// Questions to times and durations.
struct TimePartTests {
  @Test(arguments: [
    ("time.getFullYear(\"+08:00\") == 2025", Truth.yes), ("time.getFullYear() == 2024", .yes),
    ("time.getMonth(\"+08:00\") == 0", .yes), ("time.getMonth() == 11", .yes), ("time.getDate(\"+08:00\") == 1", .yes),
    ("time.getDayOfMonth(\"+08:00\") == 0", .yes), ("time.getDayOfYear(\"+08:00\") == 0", .yes),
    ("time.getDayOfYear() == 365", .yes), ("time.getDayOfWeek(\"+08:00\") == 3", .yes),
    ("time.getDayOfWeek() == 2", .yes), ("time.getHours(\"+08:00\") == 0", .yes),
    ("time.getHours(\"UTC\") == 16", .yes),
    ("time.getHours(\"-03:30\") == 13", .yes), ("time.getMinutes(\"-03:30\") == 0", .yes),
    ("time.getMinutes() == 30", .yes), ("time.getSeconds() == 5", .yes), ("time.getMilliseconds() == 250", .yes),
    ("timestamp(\"2024-06-02T00:00:00Z\").getDayOfWeek() == 0", .yes), ("end.getDate(\"+08:00\") == 1", .undecided),
    ("timestamp(\"0001-01-01T00:00:00Z\").getFullYear(\"-01:00\") == 0", .yes),
  ])
  func areAnsweredByTheClockOfTheZone(text: String, expected: Truth) throws {
    let instant = try #require(Timestamp("2024-12-31T16:30:05.250999Z")?.instant)
    #expect(try Fixture.truth(text, [.column("time"): .time(LogTime(instant))]) == expected)
  }

  @Test(arguments: [
    ("(time - end).getHours() == 49", Truth.yes), ("(time - end).getMinutes() == 2955", .yes),
    ("(end - time).getHours() == -49", .yes), ("duration(\"-90s\").getMinutes() == -1", .yes),
    ("duration(\"123.321456789s\").getMilliseconds() == 321", .yes), ("duration(\"59m\").getHours() == 0", .yes),
  ])
  func ofDurationsCountAllWholeUnits(text: String, expected: Truth) throws {
    let values: [Reference: Value] = [
      .column("time"): .time(Fixture.instant(49 * 3_600 + 900)), .column("end"): .time(Fixture.instant(0)),
    ]
    #expect(try Fixture.truth(text, values) == expected)
  }

  @Test func aCoarseTimeStandsForItsFirstMidnight() throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let month = try #require(LogTime(year: 2024, month: 5, zone: zone))
    let text = "time.getMonth(\"+08:00\") == 4 && time.getDate(\"+08:00\") == 1 && time.getHours(\"+08:00\") == 0"
    #expect(try Fixture.truth(text, [.column("time"): .time(month)]) == .yes)
  }
}
