import Quantities
import TestSupport
import Testing

@Suite struct CivilDateTests {
  @Test func countsEveryDayOfItsYearsOnceAndInOrder() throws {
    let first = try #require(CivilDate(year: 1700, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2200, month: 12, day: 31))
    #expect(last.dayNumber - first.dayNumber + 1 == 501 * 365 + 121)
    var previous: CivilDate?
    for dayNumber in first.dayNumber...last.dayNumber {
      let date = try #require(CivilDate(dayNumber: dayNumber))
      guard date.dayNumber == dayNumber, CivilDate(year: date.year, month: date.month, day: date.day) == date,
        CivilDate(date.description) == date, previous.map({ $0 < date && $0.weekday % 7 + 1 == date.weekday }) ?? true
      else {
        Issue.record("day \(dayNumber) is \(date)")
        return
      }
      previous = date
    }
    #expect(CivilDate(dayNumber: first.dayNumber - 1) == nil)
    #expect(CivilDate(dayNumber: last.dayNumber + 1) == nil)
    #expect(CivilDate(dayNumber: .min) == nil)
    #expect(CivilDate(dayNumber: .max) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2024-05-01", 19_844, 3),
    ("1700-01-01", -98_615, 5), ("2200-12-31", 84_370, 3),
  ])
  func knowsDayNumberAndWeekday(text: String, dayNumber: Int, weekday: Int) throws {
    let date = try CivilDate.on(text)
    #expect(date.dayNumber == dayNumber)
    #expect(date.weekday == weekday)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-04-31", "2024-00-01", "2024-13-01", "2024-01-00", "2024-01-32", "1699-12-31",
    "2201-01-01", "2024-5-1", "2024-05", "2024", "", "2024-05-01T", "2024-05-01 ", " 2024-05-01", "+2024-05-01",
    "2024/05/01", "２０２４-０５-０１", "二〇二四-05-01", "2024年5月1日",
  ])
  func refusesWhatIsNoDate(text: String) { #expect(CivilDate(text) == nil) }

  @Test func refusesDaysTheCalendarDoesNotHave() {
    #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: .max, day: 1) == nil)
    #expect(CivilDate(year: .min, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 2024, month: 1, day: .min) == nil)
  }

  @Test func addsDaysWithoutLeavingItsYears() throws {
    let date = try CivilDate.on("2024-02-28")
    #expect(date.adding(days: 2)?.description == "2024-03-01")
    #expect(date.adding(days: -59)?.description == "2023-12-31")
    #expect(date.adding(days: .max) == nil)
    #expect(date.adding(days: .min) == nil)
    #expect(try CivilDate.on("2200-12-31").adding(days: 1) == nil)
  }
}
