/// Which days are worked, for some years; of other years it knows nothing and guesses nothing.
package struct WorkingCalendar: Sendable, Hashable {
  /// What is known of a year, ready to be counted.
  struct Year: Sendable, Hashable {
    /// The number of 1 January, in days since 1970-01-01.
    var firstDay: Int
    /// By days since 1 January, working days of the year before that day; the last entry is that of the whole year.
    var counts: [Int]
    /// Working days of the earlier years that are known.
    var before: Int
    /// The first of the years, without a gap between, that end with this one.
    var runStart: Int

    /// Working days of the known years through a day of this one.
    func workingDays(through dayNumber: Int) -> Int { before + counts[dayNumber - firstDay + 1] }
  }

  /// The years that are known, ascending.
  package let years: [Int]
  /// What is known, by years since the first that is; `nil` for a year in between of which nothing is.
  private let tables: [Year?]

  /// Makes the calendar of some years, in any order.
  /// - Returns: `nil` where there is none, or two are of the same year.
  package init?(_ parts: [WorkingYear]) {
    let sorted = parts.sorted { $0.year < $1.year }
    guard let first = sorted.first, let last = sorted.last,
      zip(sorted, sorted.dropFirst()).allSatisfy({ $0.year < $1.year })
    else { return nil }
    var tables: [Year?] = Array(repeating: nil, count: last.year - first.year + 1)
    var (before, runStart) = (0, first.year)
    for part in sorted {
      let index = part.year - first.year
      if index > 0, tables[index - 1] == nil { runStart = part.year }
      guard let table = Year(part, before: before, runStart: runStart) else { return nil }
      tables[index] = table
      before += table.counts.last ?? 0
    }
    self.years = sorted.map(\.year)
    self.tables = tables
  }

  /// What is known of a year.
  func table(of year: Int) -> Year? {
    guard let first = years.first, tables.indices.contains(year - first) else { return nil }
    return tables[year - first]
  }
}

extension WorkingCalendar.Year {
  /// Counts the days of a year.
  fileprivate init?(_ part: WorkingYear, before: Int, runStart: Int) {
    guard let first = CivilDate(year: part.year, month: 1, day: 1),
      let last = CivilDate(year: part.year, month: 12, day: 31)
    else { return nil }
    var counts = [0]
    for number in first.dayNumber...last.dayNumber {
      guard let date = CivilDate(dayNumber: number) else { return nil }
      counts.append((counts.last ?? 0) + (part.isWorkingDay(date) ? 1 : 0))
    }
    self.init(firstDay: first.dayNumber, counts: counts, before: before, runStart: runStart)
  }
}
