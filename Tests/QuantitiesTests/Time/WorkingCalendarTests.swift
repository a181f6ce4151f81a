import Quantities
import TestSupport
import Testing

@Suite struct WorkingCalendarTests {
  private static func year(_ year: Int, off: [String] = [], madeUp: [String] = []) throws -> WorkingYear {
    var part = try #require(WorkingYear(year: year))
    for text in off { try part.addDayOff(.on(text)) }
    for text in madeUp { try part.addMakeUpDay(.on(text)) }
    return part
  }

  /// The end of 2024 and the spring festival of 2025.
  private static func twoYears() throws -> WorkingCalendar {
    try #require(
      WorkingCalendar([
        year(
          2025, off: ["2025-01-01", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"], madeUp: ["2025-01-26"]),
        year(
          2024, off: ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"], madeUp: ["2024-09-29"]),
      ]))
  }

  @Test(arguments: [
    ("2024-09-27", true), ("2024-09-28", false), ("2024-09-29", true), ("2024-09-30", true), ("2024-10-01", false),
    ("2024-10-06", false), ("2024-10-07", false), ("2024-10-08", true), ("2024-12-31", true), ("2025-01-01", false),
    ("2025-01-26", true), ("2025-12-31", true),
  ])
  func worksOnWeekdaysAndMakeUpDays(date: String, isWorked: Bool) throws {
    #expect(try Self.twoYears().isWorkingDay(.on(date)) == isWorked)
  }

  @Test(arguments: [
    ("2024-09-27", "2024-09-30", 2), ("2024-09-28", "2024-09-29", 1), ("2024-09-29", "2024-09-29", 0),
    ("2024-09-30", "2024-10-07", 0), ("2024-09-30", "2024-10-08", 1), ("2024-10-08", "2024-09-30", 0),
    ("2024-12-30", "2025-01-02", 2), ("2023-12-31", "2024-01-01", 1), ("2023-12-31", "2024-12-31", 258),
    ("2024-12-31", "2025-12-31", 257),
  ])
  func countsTheDaysAfterTheFirstThroughTheLast(start: String, end: String, days: Int) throws {
    #expect(try Self.twoYears().workingDays(after: .on(start), through: .on(end)) == days)
  }

  @Test(arguments: [
    (0, "2024-09-27", "2024-09-28"), (1, "2024-09-27", "2024-09-29"), (2, "2024-09-27", "2024-10-07"),
    (3, "2024-09-27", "2024-10-08"), (0, "2024-10-01", "2024-10-07"), (5, "2024-12-27", "2025-01-06"),
    (262, "2023-12-31", "2025-01-07"), (0, "2023-12-31", "2023-12-31"),
  ])
  func endsALimitOnTheEveOfTheNextWorkingDay(count: Int, start: String, end: String) throws {
    #expect(try Self.twoYears().date(count, workingDaysAfter: .on(start)) == .on(end))
  }

  @Test func saysNothingOfYearsItDoesNotKnow() throws {
    let calendar = try #require(WorkingCalendar([Self.year(2022), Self.year(2024)]))
    #expect(calendar.years == [2022, 2024])
    #expect(try calendar.isWorkingDay(.on("2023-05-04")) == nil)
    #expect(try calendar.isWorkingDay(.on("2025-01-01")) == nil)
    #expect(try calendar.workingDays(after: .on("2022-12-30"), through: .on("2024-01-02")) == nil)
    #expect(try calendar.workingDays(after: .on("2023-12-30"), through: .on("2024-01-02")) == nil)
    #expect(try calendar.workingDays(after: .on("2024-12-30"), through: .on("2025-01-01")) == nil)
    #expect(try calendar.workingDays(after: .on("2023-12-31"), through: .on("2024-01-02")) == 2)
    #expect(try calendar.workingDays(after: .on("2023-05-05"), through: .on("2023-05-05")) == 0)
    #expect(try calendar.date(1, workingDaysAfter: .on("2022-12-28")) == .on("2022-12-29"))
    #expect(try calendar.date(2, workingDaysAfter: .on("2022-12-28")) == nil)
    #expect(try calendar.date(0, workingDaysAfter: .on("2023-05-05")) == nil)
    #expect(try calendar.date(.max, workingDaysAfter: .on("2024-05-05")) == nil)
    #expect(try calendar.date(-1, workingDaysAfter: .on("2024-05-05")) == nil)
    #expect(try calendar.date(0, workingDaysAfter: .on("2200-12-31")) == nil)
  }

  @Test(arguments: [
    ("2021-12-30", 2021), ("2021-12-31", 2023), ("2022-07-01", 2023), ("2022-12-31", 2023), ("2023-12-31", 2025),
    ("2200-12-31", 2201),
  ])
  func namesTheYearItLacks(date: String, year: Int) throws {
    let calendar = try #require(WorkingCalendar([Self.year(2022), Self.year(2024)]))
    #expect(try calendar.unknownYear(after: .on(date)) == year)
  }

  @Test func needsAYearAndEachOnce() throws {
    #expect(WorkingCalendar([]) == nil)
    #expect(try WorkingCalendar([Self.year(2024), Self.year(2024)]) == nil)
    #expect(WorkingYear(year: 1699) == nil)
    #expect(WorkingYear(year: 2201) == nil)
  }

  @Test(arguments: [
    (5, "2024-12-24", "2025-01-01", nil), (4, "2024-12-25", "2025-01-01", nil), (3, "2024-12-25", "2025-01-01", true),
    (5, "2024-12-25", "2025-01-01", false), (5, "2024-12-27", "2025-01-06", nil),
    (9, "2024-12-27", "2025-01-06", false),
    (1, "2024-12-27", "2025-01-06", true), (0, "2025-01-02", "2025-01-02", false), (0, "2025-01-02", "2025-01-03", nil),
    (1, "2025-01-02", "2025-01-03", false),
  ])
  func knowsThatALimitHasRunOutWhateverTheUnknownDaysAre(
    count: Int, start: String, date: String, expected: Bool?
  ) throws {
    let calendar = try #require(WorkingCalendar([Self.year(2024)]))
    #expect(try calendar.limit(of: count, after: .on(start), hasRunOutBy: .on(date)) == expected)
  }

  @Test func refusesDaysThatChangeNothing() throws {
    var year = try #require(WorkingYear(year: 2024))
    try year.addDayOff(.on("2024-10-01"))
    try year.addMakeUpDay(.on("2024-09-29"))
    let before = year
    #expect(throws: WorkingYear.Problem.otherYear) { try year.addDayOff(.on("2023-10-02")) }
    #expect(throws: WorkingYear.Problem.otherYear) { try year.addMakeUpDay(.on("2025-01-26")) }
    #expect(throws: WorkingYear.Problem.freeAnyway) { try year.addDayOff(.on("2024-10-05")) }
    #expect(throws: WorkingYear.Problem.workedAnyway) { try year.addMakeUpDay(.on("2024-10-08")) }
    #expect(throws: WorkingYear.Problem.repeated) { try year.addDayOff(.on("2024-10-01")) }
    #expect(throws: WorkingYear.Problem.repeated) { try year.addMakeUpDay(.on("2024-09-29")) }
    #expect(year == before)
  }

  @Test func agreesWithCountingDayByDay() throws {
    let seed: UInt64 = 20_240_929
    var random = SeededGenerator(seed: seed)
    for round in 0..<40 {
      let calendar = try #require(WorkingCalendar([2022, 2023, 2025].map { try RandomYear.make($0, &random) }))
      let first = try CivilDate.on("2021-06-01").dayNumber
      for _ in 0..<100 {
        let start = try #require(CivilDate(dayNumber: first + random.integer(in: 0...1900)))
        let end = try #require(start.adding(days: random.integer(in: -10...700)))
        let count = random.integer(in: 0...40)
        let note: Comment = "seed \(seed), round \(round), \(start) to \(end), \(count)"
        #expect(
          calendar.workingDays(after: start, through: end) == slowCount(calendar, after: start, through: end), note)
        let last = calendar.date(count, workingDaysAfter: start)
        #expect(last == slowLastDay(calendar, count, after: start), note)
        let hasRunOut = calendar.limit(of: count, after: start, hasRunOutBy: end)
        if let last { #expect(hasRunOut == (last < end), note) }
        if hasRunOut == nil { #expect(calendar.workingDays(after: start, through: end) == nil, note) }
      }
    }
  }

  private func slowCount(_ calendar: WorkingCalendar, after start: CivilDate, through end: CivilDate) -> Int? {
    var count = 0
    for number in (start.dayNumber + 1)..<max(end.dayNumber, start.dayNumber) + 1 {
      guard let date = CivilDate(dayNumber: number), let isWorked = calendar.isWorkingDay(date) else { return nil }
      if isWorked { count += 1 }
    }
    return count
  }

  private func slowLastDay(_ calendar: WorkingCalendar, _ limit: Int, after start: CivilDate) -> CivilDate? {
    var (count, date) = (0, start)
    while let next = date.adding(days: 1), let isWorked = calendar.isWorkingDay(next) {
      if isWorked { count += 1 }
      if count > limit { return date }
      date = next
    }
    return nil
  }
}

/// A year with holidays at random.
private enum RandomYear {
  static func make(_ number: Int, _ random: inout SeededGenerator) throws -> WorkingYear {
    var year = try #require(WorkingYear(year: number))
    let first = try CivilDate.on("\(number)-01-01")
    for day in 0..<365 where random.chance(percent: 8) {
      let date = try #require(first.adding(days: day))
      if date.weekday <= 5 { try year.addDayOff(date) } else { try year.addMakeUpDay(date) }
    }
    return year
  }
}
