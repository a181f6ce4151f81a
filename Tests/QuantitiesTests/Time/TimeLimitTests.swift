import Quantities
import Testing

@Suite struct TimeLimitTests {
  @Test(arguments: [
    ("36h", TimeLimit.elapsed(nanoseconds: 129_600_000_000_000), "36h"),
    ("15d", .elapsed(nanoseconds: 1_296_000_000_000_000), "15d"), ("7cd", .calendarDays(7), "7cd"),
    ("48h", .elapsed(nanoseconds: 172_800_000_000_000), "2d"), ("0h", .elapsed(nanoseconds: 0), "0d"),
    ("0cd", .calendarDays(0), "0cd"), ("5wd", .workingDays(5), "5wd"),
    ("007d", .elapsed(nanoseconds: 604_800_000_000_000), "7d"),
    ("106751d", .elapsed(nanoseconds: 9_223_286_400_000_000_000), "106751d"), ("5wd", .workingDays(5), "5wd"),
    ("0wd", .workingDays(0), "0wd"),
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
    let deadline = try #require(try deadline(of: limit, after: start))
    #expect(deadline == LogTime(try .of("2024-05-03T00:00:00Z")))
    #expect(try isKept(limit, from: start, to: deadline.start))
    #expect(try !isKept(limit, from: start, to: .of("2024-05-03T00:00:00.000000001Z")))
    #expect(try isKept(limit, from: start, to: .of("2024-04-01T00:00:00Z")))
    #expect(!deadline.lies(before: deadline.start))
  }

  @Test func keepsCalendarDaysToTheEndOfTheLastDay() throws {
    let limit = try #require(TimeLimit("7cd"))
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    // 23:59 on 1 May in the zone: the hour of the day plays no part.
    let start = try Instant.of("2024-05-01T15:59:00Z")
    let deadline = try #require(try deadline(of: limit, after: start, in: zone))
    #expect(deadline.text(in: zone) == "2024-05-08")
    #expect(try isKept(limit, from: start, to: .of("2024-05-08T15:59:59.999999999Z"), in: zone))
    #expect(try !isKept(limit, from: start, to: .of("2024-05-08T16:00:00Z"), in: zone))
    #expect(!deadline.lies(before: try .of("2024-05-08T15:59:59Z")))
    #expect(deadline.lies(before: try .of("2024-05-08T16:00:00Z")))
  }

  @Test func givesNoDeadlineBeyondTheTimesThereAre() throws {
    let start = try Instant.of("2024-05-01T12:00:00Z")
    let long = try #require(TimeLimit("106751d"))
    #expect(try deadline(of: long, after: start) == nil)
    #expect(try deadline(of: .calendarDays(.max), after: start) == nil)
    #expect(try deadline(of: .calendarDays(90_000), after: start) == nil)
    #expect(try !isKept(long, from: Instant(nanoseconds: .min), to: Instant(nanoseconds: .max)))
    #expect(try isKept(.calendarDays(.max), from: Instant(nanoseconds: .min), to: start))
  }

  @Test func endsOnTheDayBeforeADayTheZoneSkipped() throws {
    // At 10:00Z on 30 December 2011 the clocks went from −10 to +14: there was no 30 December.
    let skip = try Instant.of("2011-12-30T10:00:00Z")
    let zone = try TimeZoneRules(
      identifier: "跳日", tzif: TZifSample(transitions: [(skip.second, 1)], offsets: [-36_000, 50_400]).bytes)
    let limit = TimeLimit.calendarDays(1)
    #expect(try deadline(of: limit, after: .of("2011-12-29T12:00:00Z"), in: zone)?.text(in: zone) == "2011-12-29")
  }

  // 1 May 2024 is a Wednesday; the calendar has the holidays of that week, and the Saturday that makes up for them.
  @Test(arguments: [
    ("2wd", "2024-04-29T23:59:59Z", "2024-05-06T23:59:59.999999999Z", true),
    ("2wd", "2024-04-29T23:59:59Z", "2024-05-07T00:00:00Z", false),
    ("0wd", "2024-04-30T00:00:00Z", "2024-05-05T23:59:59Z", true),
    ("0wd", "2024-04-30T00:00:00Z", "2024-05-06T00:00:00Z", false),
    ("6wd", "2024-05-03T00:00:00Z", "2024-05-11T12:00:00Z", true),
    ("5wd", "2024-05-03T00:00:00Z", "2024-05-11T12:00:00Z", false),
    ("0wd", "2023-05-03T00:00:00Z", "2022-05-03T00:00:00Z", true),
  ])
  func countsWorkingDaysAfterTheFirstDateThroughTheSecond(
    limit: String, start: String, end: String, isKept: Bool
  ) throws {
    let limit = try #require(TimeLimit(limit))
    #expect(try self.isKept(limit, from: .of(start), to: .of(end), calendar: Self.mayDay()) == isKept)
  }

  @Test func keepsWorkingDaysToTheEveOfTheNextOne() throws {
    let limit = try #require(TimeLimit("1wd"))
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    // 30 April in the zone, a working day; the next one is 6 May.
    let start = try Instant.of("2024-04-29T16:00:00Z")
    let calendar = try Self.mayDay()
    #expect(try limit.deadline(after: start, in: zone, calendar: calendar)?.text(in: zone) == "2024-05-06")
    #expect(try !limit.hasRunOut(after: start, by: .of("2024-05-06T15:59:59Z"), in: zone, calendar: calendar))
    #expect(try limit.hasRunOut(after: start, by: .of("2024-05-06T16:00:00Z"), in: zone, calendar: calendar))
  }

  @Test func refusesDaysOfYearsThatTheCalendarLacks() throws {
    let limit = try #require(TimeLimit("5wd"))
    let (start, end) = (try Instant.of("2024-12-30T00:00:00Z"), try Instant.of("2025-01-03T00:00:00Z"))
    let calendar = try Self.mayDay()
    let failure = WorkingCalendar.Failure.outside(year: 2025)
    #expect(throws: failure) {
      try limit.isKept(from: start, to: .of("2025-01-08T00:00:00Z"), in: .utc, calendar: calendar)
    }
    // Whatever days are worked, four days keep a limit of five, and the last of December breaks one of none.
    #expect(try limit.isKept(from: start, to: end, in: .utc, calendar: calendar))
    #expect(try !TimeLimit.workingDays(0).isKept(from: start, to: end, in: .utc, calendar: calendar))
    #expect(throws: failure) { try limit.deadline(after: start, in: .utc, calendar: calendar) }
    #expect(throws: failure) { try calendar.workingDays(from: start, to: end, in: .utc) }
    // Five working days cannot have gone by on the fourth day.
    #expect(try !limit.hasRunOut(after: start, by: end, in: .utc, calendar: calendar))
    #expect(throws: failure) {
      try limit.hasRunOut(after: start, by: .of("2025-01-08T00:00:00Z"), in: .utc, calendar: calendar)
    }
  }

  @Test func refusesWorkingDaysOfTimesThatNoDateHas() throws {
    let failure = WorkingCalendar.Failure.outside(year: 1677)
    let (start, end) = (Instant(nanoseconds: .min), try Instant.of("2024-05-01T00:00:00Z"))
    #expect(throws: failure) {
      try TimeLimit.workingDays(3).isKept(from: start, to: end, in: .utc, calendar: Self.mayDay())
    }
  }

  private static func mayDay() throws -> WorkingCalendar {
    var year = WorkingCalendar.Year(2024)
    for day in 1...3 { try year.addDayOff(.on("2024-05-0\(day)")) }
    try year.addMakeUpDay(.on("2024-05-11"))
    return WorkingCalendar(years: [year])
  }

  private func isKept(
    _ limit: TimeLimit, from start: Instant, to end: Instant, in zone: TimeZoneRules = .utc,
    calendar: WorkingCalendar = WorkingCalendar(years: [])
  ) throws -> Bool {
    try limit.isKept(from: start, to: end, in: zone, calendar: calendar)
  }

  private func deadline(
    of limit: TimeLimit, after start: Instant, in zone: TimeZoneRules = .utc
  ) throws -> LogTime? {
    try limit.deadline(after: start, in: zone, calendar: WorkingCalendar(years: []))
  }
}
