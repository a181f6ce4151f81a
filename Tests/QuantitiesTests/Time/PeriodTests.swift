import Quantities
import Testing

@Suite struct PeriodTests {
  private func year2024(cutoff: String? = nil) throws -> Period {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    return try #require(
      Period(from: try .on("2024-01-01"), to: try .on("2025-01-01"), cutoff: try cutoff.map(CivilDate.on), zone: zone))
  }

  @Test(arguments: [
    ("2023-12-31T15:59:59.999999999Z", false), ("2023-12-31T16:00:00Z", true), ("2024-12-31T15:59:59.999999999Z", true),
    ("2024-12-31T16:00:00Z", false), ("2024", true), ("2024-01", true), ("2024-12", true), ("2024-12-31", true),
    ("2023", false), ("2023-12", false), ("2025-01-01", false), ("2025", false),
  ])
  func containsFromTheFirstInstantUpToTheLast(text: String, isInside: Bool) throws {
    let period = try year2024()
    #expect(period.contains(try LogTime(parsing: text.utf8, zone: period.zone)) == isInside)
  }

  @Test func containsACoarseTimeOnlyWithItsWholeSpan() throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    let period = try #require(Period(from: try .on("2024-01-15"), to: try .on("2024-03-01"), zone: zone))
    func contains(_ text: String) throws -> Bool { period.contains(try LogTime(parsing: text.utf8, zone: zone)) }
    #expect(try !contains("2024-01"))
    #expect(try contains("2024-02"))
    #expect(try contains("2024-01-15"))
    #expect(try !contains("2024"))
  }

  @Test func showsCasesWhatLiesBeforeTheCutoff() throws {
    let period = try year2024(cutoff: "2025-02-01")
    func isSeen(_ text: String) throws -> Bool {
      period.isSeenByCases(try LogTime(parsing: text.utf8, zone: period.zone))
    }
    #expect(try isSeen("1999"))
    #expect(try isSeen("2025-01"))
    #expect(try isSeen("2025-01-31T23:59:59.999999999+08:00"))
    #expect(try !isSeen("2025-02-01T00:00:00+08:00"))
    #expect(try !isSeen("2025"))
    #expect(try year2024().cutoff == year2024().to)
  }

  @Test func touchesSlotsAtBothEnds() throws {
    let period = try year2024()
    #expect(period.slots(.month).count == 12)
    #expect(period.slots(.quarter).count == 4)
    // 2024-W01 to 2025-W01: Monday 30 December 2024 begins a week that the period touches.
    #expect(period.slots(.week).count == 53)
    #expect(period.slots(.week).lowerBound == CalendarSlot.week.number(of: try .on("2024-01-01")))
    #expect(period.slots(.week).upperBound == CalendarSlot.week.number(of: try .on("2024-12-31")))
    #expect(period.months().map(\.year) == [Int](repeating: 2024, count: 12))
    #expect(period.months().map(\.month) == Array(1...12))
  }

  @Test func touchesTheSlotOfOneDay() throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "-11:00"))
    let day = try #require(Period(from: try .on("2024-12-31"), to: try .on("2025-01-01"), zone: zone))
    for slot in CalendarSlot.allCases { #expect(day.slots(slot).count == 1) }
    let across = try #require(Period(from: try .on("2024-12-31"), to: try .on("2025-01-02"), zone: zone))
    #expect(across.months().map { "\($0.year)-\($0.month)" } == ["2024-12", "2025-1"])
  }

  @Test func touchesAlsoTheMonthThatClocksGoingBackShowAgain() throws {
    // As in Newfoundland on 1 November 2009: at 00:01 back to 23:01 of the day before.
    let back = try Instant.of("2009-11-01T02:31:00Z")
    let zone = try TimeZoneRules(
      identifier: "回拨", tzif: TZifSample(transitions: [(back.second, 1)], offsets: [-9_000, -12_600]).bytes)
    let first = try #require(zone.midnight(of: try .on("2009-11-01")))
    #expect(first == (try .of("2009-11-01T02:30:00Z")))
    // Ends while the clocks show October again.
    let last = try #require(first.adding(nanoseconds: 1_800_000_000_000))
    let period = try #require(Period(from: first, to: last, zone: zone))
    #expect(period.months().map(\.month) == [10, 11])
    #expect(period.slots(.month).contains(CalendarSlot.month.number(of: try #require(zone.civilDate(of: back)))))
  }

  @Test func refusesEmptyPeriodsAndEarlyCutoffs() throws {
    let (first, second) = (try CivilDate.on("2024-01-01"), try CivilDate.on("2024-01-02"))
    #expect(Period(from: first, to: first, zone: .utc) == nil)
    #expect(Period(from: second, to: first, zone: .utc) == nil)
    #expect(Period(from: first, to: second, cutoff: first, zone: .utc) == nil)
    #expect(Period(from: Instant(nanoseconds: .min), to: Instant(nanoseconds: .max), zone: .utc) == nil)
    #expect(Period(from: Instant(nanoseconds: .max), to: Instant(nanoseconds: .min), zone: .utc) == nil)
    #expect(Period(from: try .on("1700-01-01"), to: try .on("2200-12-31"), zone: .utc) != nil)
  }
}
