internal import ActivityLogs
package import Assessments
internal import Diagnostics

/// The events of each unit, month by month or, in a long period, by quarter or year.
package struct MonthTable: Sendable, Hashable {
  /// A year above its columns.
  package struct Year: Sendable, Hashable {
    /// The year; empty above the columns outside the period.
    package let label: ReportText
    /// The number of columns.
    package let span: ReportText
  }

  /// A number of events.
  package struct Cell: Sendable, Hashable {
    /// The number, empty outside the period where there is none.
    package let text: ReportText
    /// `heat-0` without any, `heat-1` to `heat-4` by its share of the greatest, `heat-none` outside the period.
    package let tone: ReportText
    /// The number.
    package let count: Int
    /// Whether the period has no event of the unit here.
    package let isGap: Bool
  }

  /// A unit.
  package struct Row: Sendable, Hashable {
    /// Its name.
    package let name: BilingualText
    /// Its events in all.
    package let total: ReportText
    /// Its events, column by column.
    package let cells: [Cell]
    /// Whether these are the events of all units.
    package let isSum: Bool
  }

  /// How long a column is.
  package let note: BilingualText
  /// The first and the last month of the period.
  package let span: ReportText
  /// The years above months and quarters.
  package let years: [Year]
  /// Whether there are years above the columns.
  package let hasYears: Bool
  /// The columns.
  package let columns: [BilingualText]
  /// The units, and all of them together at the end.
  package let rows: [Row]

  /// The columns up to which months are shown, and quarters.
  private static let (mostMonths, mostQuarters) = (24, 72)

  /// Shows the months of a profile.
  package init(_ profile: LogProfile) {
    let slots = Self.slots(profile.periodMonths)
    let count = profile.periodMonths.count
    note = BilingualText(
      (count <= Self.mostMonths
        ? InspectionWord.monthsNote : count <= Self.mostQuarters ? .quartersNote : .yearsNote).text)
    span = ReportText(
      [profile.periodMonths.first, profile.periodMonths.last].compactMap { $0?.description }.joined(separator: "…"))
    let columnOfMonth = Dictionary(
      slots.enumerated().flatMap { index, slot in slot.months.map { ($0, index + 1) } }, uniquingKeysWith: { $1 })
    let first = profile.periodMonths.first
    // Column 0 is before the period, the last one after it.
    let places = profile.months.map { month in
      columnOfMonth[month] ?? (first.map { month < $0 } == true ? 0 : slots.count + 1)
    }
    let sums = profile.units.map { unit in
      zip(places, unit.counts).reduce(into: Array(repeating: 0, count: slots.count + 2)) { $0[$1.0] += $1.1 }
    }
    let all = sums.reduce(Array(repeating: 0, count: slots.count + 2)) { zip($0, $1).map { $0 + $1 } }
    let shown = all.indices.filter { slots.indices.contains($0 - 1) || all[$0] > 0 }
    let most = max(1, sums.flatMap { $0.dropFirst().dropLast() }.max() ?? 1)
    func cells(_ counts: [Int], isSum: Bool) -> [Cell] {
      shown.map { column in
        let isInside = slots.indices.contains(column - 1)
        let count = counts[column]
        let tone =
          !isInside || isSum ? "heat-none" : count == 0 ? "heat-0" : "heat-\(1 + (count - 1) / max(1, (most + 3) / 4))"
        return Cell(
          text: ReportText(count == 0 && !isInside ? "" : NumberText.count(count)), tone: ReportText(tone),
          count: count, isGap: isInside && count == 0 && !isSum)
      }
    }
    func row(_ name: BilingualText, _ counts: [Int], isSum: Bool) -> Row {
      Row(
        name: name, total: ReportText(NumberText.count(counts.reduce(0, +))), cells: cells(counts, isSum: isSum),
        isSum: isSum)
    }
    rows =
      zip(profile.units, sums).map { row(BilingualText($0.name), $1, isSum: false) }
      + [row(BilingualText(InspectionWord.sum.text), all, isSum: true)]
    columns = shown.map { column in
      if column == 0 { return BilingualText(InspectionWord.before.text) }
      return slots.indices.contains(column - 1)
        ? BilingualText(slots[column - 1].label) : BilingualText(InspectionWord.after.text)
    }
    hasYears = count <= Self.mostQuarters
    let labels = shown.map { slots.indices.contains($0 - 1) ? slots[$0 - 1].year : "" }
    years = hasYears ? Self.years(labels) : []
  }

  /// Months that share a column.
  private struct Slot {
    var label: String
    var year: String
    var months: [CalendarMonth]
  }

  private static func slots(_ months: [CalendarMonth]) -> [Slot] {
    var slots: [Slot] = []
    for month in months {
      let label =
        months.count <= mostMonths
        ? String(month.month) : months.count <= mostQuarters ? "Q\((month.month + 2) / 3)" : String(month.year)
      if let last = slots.last, last.label == label, last.year == String(month.year) {
        slots[slots.count - 1].months.append(month)
      } else {
        slots.append(Slot(label: label, year: String(month.year), months: [month]))
      }
    }
    return slots
  }

  private static func years(_ labels: [String]) -> [Year] {
    var years: [(label: String, span: Int)] = []
    for label in labels {
      if let last = years.last, last.label == label {
        years[years.count - 1].span += 1
      } else {
        years.append((label, 1))
      }
    }
    return years.map { Year(label: ReportText($0.label), span: ReportText(String($0.span))) }
  }
}
