/// When something happened, as exactly as whoever wrote it down knew.
enum EventTime {
  /// To the second.
  case instant(Moment)
  /// To the day; the moment is any within it.
  case day(Moment)
  /// To the month; the moment is any within it.
  case month(Moment)
  /// To the year alone.
  case year(Int)

  /// What stands in the log.
  var text: String {
    switch self {
    case .instant(let moment): moment.text
    case .day(let moment): CivilDate(dayNumber: moment.day).text
    case .month(let moment): CivilDate(dayNumber: moment.day).yearAndMonth
    case .year(let year): String(year)
    }
  }

  /// The moment the simulation had in mind; logs are sorted by it.
  var moment: Moment {
    switch self {
    case .instant(let moment), .day(let moment), .month(let moment): moment
    case .year(let year): Moment(day: (year - 2024) * 366, hour: 0)
    }
  }
}
