/// Where a spreadsheet's day numbers begin.
enum SerialEpoch: Sendable, Hashable {
  /// 1 is 1900-01-01 and 60 the day 1900-02-29, which was none.
  case from1900
  /// 0 is 1904-01-01.
  case from1904

  /// The greatest number that is looked at, beyond the year 9999 in either system.
  private static let greatest = 10_000_000

  /// What a number of days states: a day where it is whole, else a time rounded to the second; `nil` for one before the
  /// first day.
  func stated(_ number: ExactDecimal) -> StatedTime? {
    let unitsPerOne = ExactDecimal.unitsPerOne
    guard number.units >= 0, number.units < Int128(Self.greatest) * unitsPerOne else { return nil }
    if number.isWhole { return stated(day: Int(number.units / unitsPerOne), secondOfDay: nil) }
    let secondsPerDay = Int128(TimeZoneRules.secondsPerDay)
    // A half is rounded up.
    let second = (number.units * secondsPerDay * 2 + unitsPerOne) / (unitsPerOne * 2)
    return stated(day: Int(second / secondsPerDay), secondOfDay: Int(second % secondsPerDay))
  }

  private func stated(day: Int, secondOfDay: Int?) -> StatedTime? {
    let firstDay: Int
    switch self {
    case .from1904: firstDay = CivilDate.dayNumber(year: 1904, month: 1, day: 1)
    case .from1900:
      guard day > 0 else { return nil }
      guard day != 60 else { return .noSuchDay }
      firstDay = CivilDate.dayNumber(year: 1899, month: 12, day: day < 60 ? 31 : 30)
    }
    let (year, month, dayOfMonth) = CivilDate.components(ofDayNumber: firstDay + day)
    return .clock(StatedClock(year: year, month: month, day: dayOfMonth, secondOfDay: secondOfDay), offset: nil)
  }
}

extension ExactDecimal {
  /// What a number of seconds, or of so many parts of a second each, since 1970 began states; `nil` where that is no
  /// whole number of nanoseconds.
  func statedSince1970(perSecond: Int128) -> StatedTime? {
    // 10¹⁸ units are one; a nanosecond is 10⁹ of them.
    let unitsPerNanosecond = Self.unitsPerOne / 1_000_000_000 * perSecond
    guard units % unitsPerNanosecond == 0 else { return nil }
    return .instant(units / unitsPerNanosecond)
  }
}
