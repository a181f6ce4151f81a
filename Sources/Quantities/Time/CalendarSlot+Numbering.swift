extension CalendarSlot {
  /// The number of the slot a date lies in; the next slot has the next number, also across years.
  ///
  /// Weeks are ISO weeks and begin on Monday, week 0 being that of 1970-01-01; months count from month 0 of the year 0,
  /// quarters likewise.
  package func number(of date: CivilDate) -> Int {
    switch self {
    case .week: (date.dayNumber + 3).flooredQuotient(by: 7)
    case .month: date.year * 12 + date.month - 1
    case .quarter: date.year * 4 + (date.month - 1) / 3
    }
  }
}
