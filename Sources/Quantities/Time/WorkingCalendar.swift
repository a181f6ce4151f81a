/// Which civil days are worked: Monday to Friday, less days off, plus days made up for; for some whole years.
///
/// Of other years it knows nothing and guesses nothing: an answer that hangs on one of them is a failure.
package struct WorkingCalendar: Sendable, Hashable {
  /// What a calendar cannot answer.
  package enum Failure: Error, Sendable, Hashable {
    /// The answer hangs on a day of this year, which the calendar does not know.
    case outside(year: Int)
  }

  /// What is known of a year, ready to be counted.
  struct Table: Sendable, Hashable {
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
  private let tables: [Table?]

  /// Makes a calendar of some years, in any order; of two of the same number the later holds.
  ///
  /// A year that no `CivilDate` can be of is left out.
  package init(years: [Year]) {
    let known = Dictionary(years.map { ($0.number, $0) }) { $1 }.values.sorted { $0.number < $1.number }
      .filter { CivilDate.years.contains($0.number) }
    let first = known.first?.number ?? 0
    var tables: [Table?] = Array(repeating: nil, count: known.last.map { $0.number - first + 1 } ?? 0)
    var (before, runStart) = (0, first)
    for year in known {
      let index = year.number - first
      if index > 0, tables[index - 1] == nil { runStart = year.number }
      let table = Table(year, before: before, runStart: runStart)
      tables[index] = table
      before += table?.counts.last ?? 0
    }
    self.years = known.map(\.number)
    self.tables = tables
  }

  /// What is known of a year.
  func table(of year: Int) -> Table? {
    guard let first = years.first, tables.indices.contains(year - first) else { return nil }
    return tables[year - first]
  }
}

extension WorkingCalendar.Table {
  /// Counts the days of a year; `nil` where no date can be of it.
  fileprivate init?(_ year: WorkingCalendar.Year, before: Int, runStart: Int) {
    guard let first = CivilDate(year: year.number, month: 1, day: 1),
      let last = CivilDate(year: year.number, month: 12, day: 31)
    else { return nil }
    var counts = [0]
    for number in first.dayNumber...last.dayNumber {
      guard let date = CivilDate(dayNumber: number) else { return nil }
      counts.append((counts.last ?? 0) + (year.isWorkingDay(date) ? 1 : 0))
    }
    self.init(firstDay: first.dayNumber, counts: counts, before: before, runStart: runStart)
  }
}
