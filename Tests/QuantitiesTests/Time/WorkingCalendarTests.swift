import Quantities
import TestSupport
import Testing

@Suite struct WorkingCalendarTests {
  private static func year(_ number: Int, off: [String] = [], madeUp: [String] = []) throws -> WorkingCalendar.Year {
    var part = WorkingCalendar.Year(number)
    for text in off { try part.addDayOff(.on(text)) }
    for text in madeUp { try part.addMakeUpDay(.on(text)) }
    return part
  }

  /// The end of 2024 and the spring festival of 2025.
  private static func twoYears() throws -> WorkingCalendar {
    try WorkingCalendar(years: [
      year(2025, off: ["2025-01-01", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"], madeUp: ["2025-01-26"]),
      year(2024, off: ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"], madeUp: ["2024-09-29"]),
    ])
  }

  /// 2022 and 2024, without holidays.
  private static let twoYearsApart = WorkingCalendar(years: [WorkingCalendar.Year(2024), WorkingCalendar.Year(2022)])

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
    #expect(try Self.twoYears().lastDay(count, workingDaysAfter: .on(start)) == .on(end))
  }

  @Test func answersWhatHangsOnKnownYearsOnly() throws {
    let calendar = Self.twoYearsApart
    #expect(calendar.years == [2022, 2024])
    #expect(try calendar.workingDays(after: .on("2023-12-31"), through: .on("2024-01-02")) == 2)
    #expect(try calendar.workingDays(after: .on("2023-05-05"), through: .on("2023-05-05")) == 0)
    #expect(try calendar.lastDay(1, workingDaysAfter: .on("2022-12-28")) == .on("2022-12-29"))
    #expect(try calendar.lastDay(-1, workingDaysAfter: .on("2024-05-05")) == .on("2024-05-05"))
  }

  @Test(arguments: [
    ("2022-12-30", "2024-01-02", 2023), ("2023-12-30", "2024-01-02", 2023), ("2024-12-30", "2025-01-01", 2025),
    ("2021-12-30", "2021-12-31", 2021), ("2021-12-31", "2024-01-01", 2023), ("2022-01-01", "2030-01-01", 2023),
  ])
  func namesTheFirstYearThatACountLacks(start: String, end: String, year: Int) throws {
    #expect(throws: WorkingCalendar.Failure.outside(year: year)) {
      try Self.twoYearsApart.workingDays(after: .on(start), through: .on(end))
    }
  }

  @Test(arguments: [
    (2, "2022-12-28", 2023), (0, "2023-05-05", 2023), (.max, "2024-05-05", 2025), (0, "2024-12-31", 2025),
    (0, "2200-12-31", 2201), (0, "2021-12-30", 2021),
  ])
  func namesTheYearThatALastDayLacks(count: Int, start: String, year: Int) throws {
    #expect(throws: WorkingCalendar.Failure.outside(year: year)) {
      try Self.twoYearsApart.lastDay(count, workingDaysAfter: .on(start))
    }
  }

  @Test(arguments: ["2021-12-31", "2023-05-04", "2025-01-01"])
  func saysNothingOfADayOfAnUnknownYear(date: String) throws {
    let date = try CivilDate.on(date)
    #expect(throws: WorkingCalendar.Failure.outside(year: date.year)) { try Self.twoYearsApart.isWorkingDay(date) }
  }

  @Test func takesTheLaterOfTwoYearsAndNoneThatDatesCannotHave() throws {
    let calendar = try WorkingCalendar(years: [
      Self.year(2024, off: ["2024-05-01"]), Self.year(2024), WorkingCalendar.Year(1699), WorkingCalendar.Year(2201),
    ])
    #expect(calendar.years == [2024])
    #expect(try calendar.isWorkingDay(.on("2024-05-01")))
    #expect(WorkingCalendar(years: []).years.isEmpty)
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
    let calendar = WorkingCalendar(years: [WorkingCalendar.Year(2024)])
    let (start, date) = (try CivilDate.on(start), try CivilDate.on(date))
    #expect((try? calendar.limit(of: count, after: start, hasRunOutBy: date)) == expected)
    guard expected == nil else { return }
    #expect(throws: WorkingCalendar.Failure.outside(year: 2025)) {
      try calendar.limit(of: count, after: start, hasRunOutBy: date)
    }
  }

  @Test func refusesDaysThatChangeNothing() throws {
    var year = WorkingCalendar.Year(2024)
    try year.addDayOff(.on("2024-10-01"))
    try year.addMakeUpDay(.on("2024-09-29"))
    let before = year
    #expect(throws: WorkingCalendar.Year.Problem.otherYear) { try year.addDayOff(.on("2023-10-02")) }
    #expect(throws: WorkingCalendar.Year.Problem.otherYear) { try year.addMakeUpDay(.on("2025-01-26")) }
    #expect(throws: WorkingCalendar.Year.Problem.freeAnyway) { try year.addDayOff(.on("2024-10-05")) }
    #expect(throws: WorkingCalendar.Year.Problem.workedAnyway) { try year.addMakeUpDay(.on("2024-10-08")) }
    #expect(throws: WorkingCalendar.Year.Problem.repeated) { try year.addDayOff(.on("2024-10-01")) }
    #expect(throws: WorkingCalendar.Year.Problem.repeated) { try year.addMakeUpDay(.on("2024-09-29")) }
    #expect(year == before)
  }

  @Test func agreesWithCountingDayByDay() throws {
    let seed: UInt64 = 20_240_929
    var random = SeededGenerator(seed: seed)
    let first = try CivilDate.on("2021-06-01")
    for round in 0..<40 {
      let calendar = WorkingCalendar(years: try [2022, 2023, 2025].map { try RandomYear.make($0, &random) })
      for _ in 0..<100 {
        let start = try #require(first.adding(days: random.integer(in: 0...1900)))
        let end = try #require(start.adding(days: random.integer(in: -10...700)))
        let count = random.integer(in: 0...40)
        let note: Comment = "seed \(seed), round \(round), \(start) to \(end), \(count)"
        let days = try? calendar.workingDays(after: start, through: end)
        #expect(days == slowCount(calendar, after: start, through: end), note)
        let last = try? calendar.lastDay(count, workingDaysAfter: start)
        #expect(last == slowLastDay(calendar, count, after: start), note)
        let hasRunOut = try? calendar.limit(of: count, after: start, hasRunOutBy: end)
        if let last { #expect(hasRunOut == (last < end), note) }
        if let days { #expect(hasRunOut == (days > count), note) }
      }
    }
  }

  private func slowCount(_ calendar: WorkingCalendar, after start: CivilDate, through end: CivilDate) -> Int? {
    var count = 0
    for number in (start.dayNumber + 1)..<max(end.dayNumber, start.dayNumber) + 1 {
      guard let date = CivilDate(dayNumber: number), let isWorked = try? calendar.isWorkingDay(date) else { return nil }
      if isWorked { count += 1 }
    }
    return count
  }

  private func slowLastDay(_ calendar: WorkingCalendar, _ limit: Int, after start: CivilDate) -> CivilDate? {
    var (count, date) = (0, start)
    while let next = date.adding(days: 1), let isWorked = try? calendar.isWorkingDay(next) {
      if isWorked { count += 1 }
      if count > limit { return date }
      date = next
    }
    return nil
  }
}

/// A year with holidays at random.
private enum RandomYear {
  static func make(_ number: Int, _ random: inout SeededGenerator) throws -> WorkingCalendar.Year {
    var year = WorkingCalendar.Year(number)
    let first = try CivilDate.on("\(number)-01-01")
    for day in 0..<365 where random.chance(percent: 8) {
      let date = try #require(first.adding(days: day))
      if date.weekday <= 5 { try year.addDayOff(date) } else { try year.addMakeUpDay(date) }
    }
    return year
  }
}
