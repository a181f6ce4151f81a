import Quantities
import Testing

@Suite struct TimeLimitTests {
  @Test(arguments: [
    ("36h", TimeLimit.elapsed(nanoseconds: 129_600_000_000_000), "36h"),
    ("15d", .elapsed(nanoseconds: 1_296_000_000_000_000), "15d"), ("7cd", .calendarDays(7), "7cd"),
    ("48h", .elapsed(nanoseconds: 172_800_000_000_000), "2d"), ("0h", .elapsed(nanoseconds: 0), "0d"),
    ("0cd", .calendarDays(0), "0cd"), ("5wd", .workingDays(5), "5wd"),
    ("007d", .elapsed(nanoseconds: 604_800_000_000_000), "7d"),
    ("106751d", .elapsed(nanoseconds: 9_223_286_400_000_000_000), "106751d"),
  ])
  func readsAndWritesLimits(text: String, limit: TimeLimit, written: String) {
    #expect(TimeLimit(text) == limit)
    #expect(limit.description == written)
    #expect(TimeLimit(written) == limit)
  }

  @Test(arguments: [
    "", "h", "7", "-7d", "+7d", "1.5d", "1e3h", "7 d", " 7d", "7d ", "7D", "7w", "7m", "5WD", "7cdx", "７d", "七d", "7天",
    "7日", "106752d", "2562048h", "9223372036854775808cd", "99999999999999999999999h",
  ])
  func refusesWhatIsNoLimit(text: String) { #expect(TimeLimit(text) == nil) }

  @Test func writesWhatNoRubricCanState() { #expect(TimeLimit.elapsed(nanoseconds: 5).description == "5ns") }

  @Test func keepsElapsedLimitsToTheNanosecond() throws {
    let limit = try #require(TimeLimit("36h"))
    let start = try Instant.of("2024-05-01T12:00:00Z")
    let deadline = try #require(limit.deadline(after: start, in: .utc))
    #expect(deadline == LogTime(try .of("2024-05-03T00:00:00Z")))
    #expect(limit.isKept(from: start, to: deadline.start, in: .utc))
    #expect(!limit.isKept(from: start, to: try .of("2024-05-03T00:00:00.000000001Z"), in: .utc))
    #expect(limit.isKept(from: start, to: try .of("2024-04-01T00:00:00Z"), in: .utc))
    #expect(!deadline.lies(before: deadline.start))
  }

  @Test func keepsCalendarDaysToTheEndOfTheLastDay() throws {
    let limit = try #require(TimeLimit("7cd"))
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    // 23:59 on 1 May in the zone: the hour of the day plays no part.
    let start = try Instant.of("2024-05-01T15:59:00Z")
    let deadline = try #require(limit.deadline(after: start, in: zone))
    #expect(deadline.text(in: zone) == "2024-05-08")
    #expect(limit.isKept(from: start, to: try .of("2024-05-08T15:59:59.999999999Z"), in: zone))
    #expect(!limit.isKept(from: start, to: try .of("2024-05-08T16:00:00Z"), in: zone))
    #expect(!deadline.lies(before: try .of("2024-05-08T15:59:59Z")))
    #expect(deadline.lies(before: try .of("2024-05-08T16:00:00Z")))
  }

  @Test func givesNoDeadlineBeyondTheTimesThereAre() throws {
    let start = try Instant.of("2024-05-01T12:00:00Z")
    let long = try #require(TimeLimit("106751d"))
    #expect(long.deadline(after: start, in: .utc) == nil)
    #expect(TimeLimit.calendarDays(.max).deadline(after: start, in: .utc) == nil)
    #expect(TimeLimit.calendarDays(90_000).deadline(after: start, in: .utc) == nil)
    #expect(!long.isKept(from: Instant(nanoseconds: .min), to: Instant(nanoseconds: .max), in: .utc))
    #expect(TimeLimit.calendarDays(.max).isKept(from: Instant(nanoseconds: .min), to: start, in: .utc))
  }

  @Test func endsOnTheDayBeforeADayTheZoneSkipped() throws {
    // At 10:00Z on 30 December 2011 the clocks went from −10 to +14: there was no 30 December.
    let skip = try Instant.of("2011-12-30T10:00:00Z")
    let zone = try TimeZoneRules(
      identifier: "跳日", tzif: TZifSample(transitions: [(skip.second, 1)], offsets: [-36_000, 50_400]).bytes)
    let limit = TimeLimit.calendarDays(1)
    #expect(limit.deadline(after: try .of("2011-12-29T12:00:00Z"), in: zone)?.text(in: zone) == "2011-12-29")
  }
}
