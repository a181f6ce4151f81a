import Quantities
import Testing

@Suite struct TimeZoneRulesCivilDaysTests {
  @Test func givesTheDateTheClocksShow() throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    #expect(zone.civilDate(of: try .of("2024-04-30T15:59:59.999999999Z")) == (try .on("2024-04-30")))
    #expect(zone.civilDate(of: try .of("2024-04-30T16:00:00Z")) == (try .on("2024-05-01")))
    #expect(zone.civilDate(of: Instant(nanoseconds: .min)) == nil)
    #expect(zone.civilDate(of: Instant(nanoseconds: .max)) == nil)
    #expect(zone.midnight(of: try .on("1700-01-01"))?.second == -98_615 * 86_400 - 28_800)
  }

  /// Midnights that clocks skipped, showed twice, or reached before going back.
  @Test(
    .enabled(if: ZoneFiles.arePresent),
    arguments: [
      ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"),
      ("America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z"),
      ("America/Havana", "2024-11-03", "2024-11-03T04:00:00Z"),
      ("America/St_Johns", "2009-11-01", "2009-11-01T02:30:00Z"),
      ("Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00Z"), ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"),
      ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z"), ("Asia/Shanghai", "1986-05-04", "1986-05-03T16:00:00Z"),
      ("Asia/Shanghai", "1986-05-05", "1986-05-04T15:00:00Z"),
    ])
  func findsTheFirstInstantOfADay(identifier: String, date: String, expected: String) throws {
    let zone = try ZoneFiles.rules(identifier)
    #expect(zone.midnight(of: try .on(date)) == (try .of(expected)))
  }

  @Test(.enabled(if: ZoneFiles.arePresent))
  func hasNoLogTimeForADayThatWasSkipped() throws {
    let zone = try ZoneFiles.rules("Pacific/Apia")
    #expect(throws: LogTime.ParseFailure.outOfRange) { try LogTime(parsing: "2011-12-30".utf8, zone: zone) }
    let (before, after) = (try CivilDate.on("2011-12-29"), try CivilDate.on("2011-12-31"))
    #expect(LogTime(before, zone: zone)?.end == LogTime(after, zone: zone)?.start)
  }

  @Test(.enabled(if: ZoneFiles.arePresent))
  func measuresDaysOf23And25Hours() throws {
    let zone = try ZoneFiles.rules("Europe/Amsterdam")
    for (text, hours) in [("2024-03-31", 23), ("2024-10-27", 25), ("2024-10-28", 24)] {
      let day = try #require(LogTime(try .on(text), zone: zone))
      #expect(day.end.nanoseconds(since: day.start) == Int64(hours) * 3_600_000_000_000)
    }
  }

  /// A zone made of two offsets and the instant between them.
  private func zone(_ before: Int, until text: String, _ after: Int) throws -> TimeZoneRules {
    let sample = TZifSample(transitions: [(try Instant.of(text).second, 1)], offsets: [before, after])
    return try TimeZoneRules(identifier: "测试", tzif: sample.bytes)
  }

  @Test func beginsADayAfterTheGapThatSwallowedItsMidnight() throws {
    // 00:00 to 01:00 on 1 May were skipped.
    let zone = try zone(0, until: "2024-05-01T00:00:00Z", 3_600)
    #expect(zone.midnight(of: try .on("2024-05-01")) == (try .of("2024-05-01T00:00:00Z")))
    #expect(zone.civilDate(of: try .of("2024-04-30T23:59:59.999999999Z")) == (try .on("2024-04-30")))
    // 23:30 to 00:30: the day begins in the middle of the gap as it were, at its end in truth.
    let across = try self.zone(0, until: "2024-04-30T23:30:00Z", 3_600)
    #expect(across.midnight(of: try .on("2024-05-01")) == (try .of("2024-04-30T23:30:00Z")))
    #expect(across.midnight(of: try .on("2024-05-02")) == (try .of("2024-05-01T23:00:00Z")))
  }

  @Test func beginsADayAtTheEarlierOfTwoMidnights() throws {
    // At 01:00 on 1 May back to 00:00.
    let zone = try zone(3_600, until: "2024-05-01T00:00:00Z", 0)
    #expect(zone.midnight(of: try .on("2024-05-01")) == (try .of("2024-04-30T23:00:00Z")))
    #expect(LogTime(try .on("2024-05-01"), zone: zone)?.end == (try .of("2024-05-02T00:00:00Z")))
  }

  @Test func beginsADayAtMidnightReachedOnlyAfterGoingBack() throws {
    // At what would be 00:00 on 1 May back to 23:00.
    let zone = try zone(3_600, until: "2024-04-30T23:00:00Z", 0)
    #expect(zone.civilDate(of: try .of("2024-04-30T23:00:00Z")) == (try .on("2024-04-30")))
    #expect(zone.midnight(of: try .on("2024-05-01")) == (try .of("2024-05-01T00:00:00Z")))
  }

  @Test func keepsAMonthAndAYearWhoseFirstDayWasSkipped() throws {
    // As on an island that changed sides of the date line at the turn of the year.
    let zone = try zone(-36_000, until: "1995-01-01T10:00:00Z", 50_400)
    #expect(throws: LogTime.ParseFailure.outOfRange) { try LogTime(parsing: "1995-01-01".utf8, zone: zone) }
    for text in ["1995-01-02", "1995-01", "1995"] {
      let time = try LogTime(parsing: text.utf8, zone: zone)
      #expect(time.start == (try .of("1995-01-01T10:00:00Z")))
      #expect(time.text(in: zone) == text)
    }
    #expect(LogTime(try .on("1994-12-31"), zone: zone)?.end == (try .of("1995-01-01T10:00:00Z")))
  }
}
