/// Counting working days. An answer that hangs on a day of an unknown year is `nil`; `unknownYear(after:)` names it.
extension WorkingCalendar {
  /// More days than all years have together.
  private static let mostDays = 200_000

  /// Whether a day is worked; `nil` where its year is not known.
  package func isWorkingDay(_ date: CivilDate) -> Bool? {
    guard let year = table(of: date.year) else { return nil }
    let day = date.dayNumber - year.firstDay
    return year.counts[day + 1] > year.counts[day]
  }

  /// The number of working days d with `start` < d ≤ `end`, 0 where `end` is not later than `start`.
  /// - Returns: `nil` where one of those days is of a year that is not known.
  /// - Complexity: O(1).
  package func workingDays(after start: CivilDate, through end: CivilDate) -> Int? {
    guard end > start else { return 0 }
    guard let run = run(from: start), let last = table(of: end.year), last.runStart <= run.firstYear else { return nil }
    return last.workingDays(through: end.dayNumber) - run.before
  }

  /// The last day of a limit of working days: the greatest date with not more than `count` of them after `start` and
  /// through it, so the eve of the next working day.
  /// - Parameter count: working days, at least 0.
  /// - Returns: `nil` where that hangs on a year that is not known, and for a negative count.
  /// - Complexity: O(years).
  package func date(_ count: Int, workingDaysAfter start: CivilDate) -> CivilDate? {
    guard count >= 0, let run = run(from: start) else { return nil }
    var year = run.firstYear
    while let table = table(of: year) {
      // The working days of this year that may pass: those through `start`, where it is of the year, and the limit's.
      let allowed = run.before + min(count, Self.mostDays) - table.before
      if allowed < table.counts.last ?? 0 { return CivilDate(dayNumber: table.firstDay + table.day(past: allowed) - 1) }
      year += 1
    }
    return nil
  }

  /// Whether a limit of working days has run out when a date begins: its last day lies before that date.
  ///
  /// That can be known where the last day itself cannot: a limit of five working days that begins four days before a
  /// date has not run out then, whatever days are worked.
  /// - Parameter count: working days, at least 0.
  /// - Returns: `nil` where that hangs on a year that is not known.
  package func limit(of count: Int, after start: CivilDate, hasRunOutBy date: CivilDate) -> Bool? {
    let range = rangeOfWorkingDays(after: start, through: date)
    if range.lowerBound > count { return true }
    return range.upperBound <= count ? false : nil
  }

  /// The first year that is not known among those that the days after a date lie in.
  package func unknownYear(after date: CivilDate) -> Int {
    var year = date.adding(days: 1)?.year ?? date.year + 1
    while table(of: year) != nil { year += 1 }
    return year
  }

  /// The year that the day after a date is of, and the known working days through the date; `nil` where that year is
  /// not known.
  private func run(from start: CivilDate) -> (firstYear: Int, before: Int)? {
    guard let first = start.adding(days: 1), let table = table(of: first.year) else { return nil }
    return (first.year, first.year == start.year ? table.workingDays(through: start.dayNumber) : table.before)
  }

  /// How few and how many working days there can be after one day and through another, as a day of an unknown year may
  /// or may not be worked.
  private func rangeOfWorkingDays(after start: CivilDate, through end: CivilDate) -> ClosedRange<Int> {
    guard end > start else { return 0...0 }
    if let days = workingDays(after: start, through: end) { return days...days }
    var (known, unknown, passed) = (0, 0, start)
    for year in start.year...end.year {
      guard let eve = CivilDate(year: year, month: 12, day: 31) else { break }
      let last = min(eve, end)
      if let days = workingDays(after: passed, through: last) {
        known += days
      } else {
        unknown += last.dayNumber - passed.dayNumber
      }
      passed = last
    }
    return known...known + unknown
  }
}

extension WorkingCalendar.Year {
  /// The day, counted from 1 January, on which the working days of the year first exceed a number.
  /// - Parameter number: less than the working days of the year.
  fileprivate func day(past number: Int) -> Int {
    var (low, high) = (0, counts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] > number { high = middle } else { low = middle }
    }
    return low
  }
}
