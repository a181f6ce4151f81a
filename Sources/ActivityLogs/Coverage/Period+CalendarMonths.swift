package import Quantities

extension Period {
  /// The months that touch the period, earliest first.
  package var calendarMonths: [CalendarMonth] { months().compactMap { CalendarMonth(year: $0.year, month: $0.month) } }
}
