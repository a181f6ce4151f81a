import Quantities
import Testing

@Suite struct CalendarSlotTests {
  /// Sundays and the Mondays after them, where ISO weeks meet, also across years with 52 and 53 weeks.
  @Test(arguments: [
    ("2020-12-27", "2020-12-28"), ("2021-01-03", "2021-01-04"), ("2024-12-29", "2024-12-30"),
    ("2023-01-01", "2023-01-02"), ("1969-12-28", "1969-12-29"), ("1700-01-03", "1700-01-04"),
  ])
  func beginsWeeksOnMonday(sunday: String, monday: String) throws {
    let week = CalendarSlot.week
    let (sunday, monday) = (try CivilDate.on(sunday), try CivilDate.on(monday))
    #expect(week.number(of: monday) == week.number(of: sunday) + 1)
    #expect(week.number(of: try #require(monday.adding(days: 6))) == week.number(of: monday))
  }

  @Test func keepsAWeekWholeAcrossNewYear() throws {
    // 2020-W53 runs from 28 December to 3 January.
    let week = CalendarSlot.week
    #expect(week.number(of: try .on("2020-12-31")) == week.number(of: try .on("2021-01-01")))
    #expect(week.number(of: try .on("2021-01-04")) - week.number(of: try .on("2019-12-30")) == 53)
  }

  @Test func numbersMonthsAndQuartersAcrossYears() throws {
    let december = try CivilDate.on("2023-12-31")
    let january = try CivilDate.on("2024-01-01")
    #expect(CalendarSlot.month.number(of: january) == CalendarSlot.month.number(of: december) + 1)
    #expect(CalendarSlot.quarter.number(of: january) == CalendarSlot.quarter.number(of: december) + 1)
    #expect(CalendarSlot.quarter.number(of: try .on("2024-03-31")) == CalendarSlot.quarter.number(of: january))
    #expect(CalendarSlot.quarter.number(of: try .on("2024-04-01")) == CalendarSlot.quarter.number(of: january) + 1)
  }

  @Test(arguments: CalendarSlot.allCases)
  func neverSkipsANumber(slot: CalendarSlot) throws {
    var date = try CivilDate.on("1700-01-01")
    while let next = date.adding(days: 1) {
      let step = slot.number(of: next) - slot.number(of: date)
      guard step == 0 || step == 1 else {
        Issue.record("\(slot) steps by \(step) from \(date)")
        return
      }
      date = next
    }
  }
}
