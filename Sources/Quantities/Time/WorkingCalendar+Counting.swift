/// Counting working days.
extension WorkingCalendar {
  /// More days than all years have together.
  private static let mostDays = 200_000

  /// Whether a day is worked.
  /// - Throws: `Failure.outside` where its year is not known.
  package func isWorkingDay(_ date: CivilDate) throws(Failure) -> Bool {
    guard let table = table(of: date.year) else { throw .outside(year: date.year) }
    let day = date.dayNumber - table.firstDay
    return table.counts[day + 1] > table.counts[day]
  }

  /// The number of working days d with `start` < d ≤ `end`; 0 where `end` is not after `start`.
  /// - Throws: `Failure.outside` with the first year that is not known among those of the days d.
  /// - Complexity: O(1).
  package func workingDays(after start: CivilDate, through end: CivilDate) throws(Failure) -> Int {
    guard end > start else { return 0 }
    let run = try run(after: start)
    guard let last = table(of: end.year), last.runStart <= run.firstYear else {
      throw .outside(year: unknownYear(from: run.firstYear))
    }
    return last.workingDays(through: end.dayNumber) - run.before
  }

  /// The last day of a limit of working days: the last up to which no more than `count` of them have gone by since
  /// `start`, and so the eve of the next one.
  /// - Parameter count: working days, at least 0; less counts as 0.
  /// - Throws: `Failure.outside` with the first year that is not known and on which the day hangs.
  /// - Complexity: O(years).
  package func lastDay(_ count: Int, workingDaysAfter start: CivilDate) throws(Failure) -> CivilDate {
    let run = try run(after: start)
    var year = run.firstYear
    while let table = table(of: year) {
      // The working days of this year that may pass: those through `start`, where it is of the year, and the limit's.
      let allowed = run.before + min(max(count, 0), Self.mostDays) - table.before
      if allowed < table.counts.last ?? 0, let day = CivilDate(dayNumber: table.firstDay + table.day(past: allowed) - 1)
      {
        return day
      }
      year += 1
    }
    throw .outside(year: year)
  }

  /// Whether a limit of working days has run out when a date begins: its last day lies before that date.
  ///
  /// That can be known where the last day itself cannot: a limit of five working days that begins four days before a
  /// date has not run out then, whatever days are worked.
  /// - Parameter count: working days, at least 0.
  /// - Throws: `Failure.outside` with the first year that is not known and on which the answer hangs.
  package func limit(of count: Int, after start: CivilDate, hasRunOutBy date: CivilDate) throws(Failure) -> Bool {
    guard date > start else { return false }
    do {
      return try workingDays(after: start, through: date) > count
    } catch {
      let range = rangeOfWorkingDays(after: start, through: date)
      if range.lowerBound > count { return true }
      if range.upperBound <= count { return false }
      throw error
    }
  }

  /// The year that the day after a date is of, and the known working days through the date.
  private func run(after start: CivilDate) throws(Failure) -> (firstYear: Int, before: Int) {
    // A date without a next day is the last of its year.
    let year = start.adding(days: 1)?.year ?? start.year + 1
    guard let table = table(of: year) else { throw .outside(year: year) }
    return (year, year == start.year ? table.workingDays(through: start.dayNumber) : table.before)
  }

  /// The first year, from one on, that is not known.
  private func unknownYear(from year: Int) -> Int {
    var year = year
    while table(of: year) != nil { year += 1 }
    return year
  }

  /// How few and how many working days there can be after one day and through a later one, as a day of an unknown year
  /// may or may not be worked.
  private func rangeOfWorkingDays(after start: CivilDate, through end: CivilDate) -> ClosedRange<Int> {
    var (known, unknown, passed) = (0, 0, start)
    for year in start.year...end.year {
      guard let eve = CivilDate(year: year, month: 12, day: 31) else { break }
      let last = min(eve, end)
      if let days = try? workingDays(after: passed, through: last) {
        known += days
      } else {
        unknown += last.dayNumber - passed.dayNumber
      }
      passed = last
    }
    return known...known + unknown
  }
}

extension WorkingCalendar.Table {
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
