import Assessments
import Diagnostics
import Foundation
import Quantities
import TestSupport
import Testing

/// Files of working days, and those that come with Plumbline.
@Suite struct CalendarFileTests {
  /// A year with the working days of its twelve months, as chinesecalendar 1.11.0 of PyPI counts them.
  struct Year: Sendable {
    let number: Int
    let months: [Int]
    let daysOff: Int
    let makeUpDays: Int
  }

  static let years = [
    Year(
      number: 2023, months: [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21], daysOff: 18, makeUpDays: 7),
    Year(
      number: 2024, months: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22], daysOff: 19, makeUpDays: 8),
    Year(
      number: 2025, months: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23], daysOff: 18, makeUpDays: 5),
  ]

  private func load(
    _ text: String, named name: String = "日历.yaml"
  ) -> (file: CalendarFile?, diagnostics: [Diagnostic], source: SourceFile) {
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    return (CalendarFile.load(source, diagnostics: &diagnostics), diagnostics, source)
  }

  private func shipped(_ year: Int) throws -> CalendarFile {
    let bytes = try Repository.bytes(Repository.path("Rubrics/calendars/cn-\(year).yaml"))
    let (file, diagnostics, _) = load(String(decoding: bytes, as: UTF8.self))
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    return try #require(file)
  }

  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text)") }

  @Test(arguments: years)
  func theShippedYearHasTheWorkingDaysThatOthersCount(year: Year) throws {
    let file = try shipped(year.number)
    #expect(file.id == "cn-\(year.number)")
    #expect(file.title != nil && file.notice?.chinese.contains("国办发明电") == true)
    #expect(file.year.number == year.number)
    #expect(file.year.daysOff.count == year.daysOff)
    #expect(file.year.makeUpDays.count == year.makeUpDays)
    let calendar = WorkingCalendar(years: [file.year])
    // Day by day, month by month.
    var months = Array(repeating: 0, count: 12)
    var day = try date("\(year.number)-01-01")
    while day.year == year.number {
      if try calendar.isWorkingDay(day) { months[day.month - 1] += 1 }
      day = try #require(day.adding(days: 1))
    }
    #expect(months == year.months)
    // And in one go: weekdays, less days off, plus make-up days.
    let (first, last) = (try date("\(year.number - 1)-12-31"), try date("\(year.number)-12-31"))
    let weekdays = (first.dayNumber + 1...last.dayNumber).count {
      CivilDate(dayNumber: $0).map { $0.weekday <= 5 } ?? false
    }
    #expect(months.reduce(0, +) == weekdays - year.daysOff + year.makeUpDays)
    #expect(try calendar.workingDays(after: first, through: last) == months.reduce(0, +))
  }

  @Test func theShippedYearsJoin() throws {
    let calendar = WorkingCalendar(years: try Self.years.map { try shipped($0.number).year })
    #expect(calendar.years == [2023, 2024, 2025])
    #expect(try calendar.workingDays(after: date("2022-12-31"), through: date("2025-12-31")) == 249 + 251 + 248)
    // Between the last working day before the spring festival of 2025 and the first after it.
    #expect(try calendar.workingDays(after: date("2025-01-27"), through: date("2025-02-05")) == 1)
    #expect(try calendar.lastDay(1, workingDaysAfter: date("2024-09-27")) == date("2024-09-29"))
    #expect(try calendar.lastDay(3, workingDaysAfter: date("2024-09-27")) == date("2024-10-08"))
  }

  @Test func readsAYearWithoutHolidays() throws {
    let (file, diagnostics, _) = load("calendar: 无假\nyear: 2023\ndays-off: []\nmake-up-days: []\n")
    #expect(diagnostics.map(\.code) == ["yaml.expected-identifier"])
    #expect(file == nil)
    let plain = load("calendar: no-holidays\nyear: 2023\ndays-off: []\nmake-up-days: []\n")
    #expect(plain.diagnostics.isEmpty)
    #expect(plain.file?.year == WorkingCalendar.Year(2023))
  }

  @Test func tellsEveryDayThatCannotBe() {
    let (file, diagnostics, source) = load(
      """
      plumbline: 1
      calendar: cn-2024
      title: {zh: 二〇二四年, en: The year 2024}
      year: 2024
      days-off: [2024-10-01, 2024-10-05, 2023-10-02, 2024-10-01, 国庆, 2024-02-30]
      make-up-days:
        - 2024-09-29
        - 2024-10-08
        - 2025-01-26
        - 2024-09-29
      """)
    #expect(file == nil)
    expectGolden(
      TextRenderer(language: .chinese).text(for: diagnostics) { _ in source }
        + TextRenderer(language: .english).text(for: diagnostics) { _ in source }, named: "calendar-days.txt")
  }

  @Test func tellsWhatIsMissingAndWhatIsNotKnown() {
    let (file, diagnostics, source) = load(
      "calendar: cn-2024\nyear: 24\nholidays: [2024-10-01]\nmake-up-days: 2024-09-29\n")
    #expect(file == nil)
    expectGolden(
      TextRenderer(language: .chinese).text(for: diagnostics) { _ in source }, named: "calendar-keys.zh.txt")
  }
}
