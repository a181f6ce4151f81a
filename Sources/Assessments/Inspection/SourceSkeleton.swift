internal import ActivityLogs
internal import Columns
internal import Quantities
internal import Rubrics

/// A first draft of `sources.csv`: which sources each community's records of each month come from, as far as the logs
/// show it, and what has to be asked.
///
/// Where a month has events of a source it was supplied. Where it has none nobody but the body concerned can say whether
/// nothing happened or nothing was handed over: the status is left empty, for the assessor to fill in.
package struct SourceSkeleton: Sendable {
  private let units: UnitTree
  private let period: Period
  /// The sources that indicators name.
  private let needed: Set<String>
  /// By unit, source and month, whether there are events.
  private var seen: [Int: [String: Set<CalendarMonth>]] = [:]

  /// Begins for an assessment.
  init(_ preparation: Preparation) {
    units = preparation.units
    period = preparation.definition.period
    needed = Set(preparation.rubric.indicators.flatMap(\.sources))
  }

  /// Takes in events.
  mutating func add(_ batch: EventBatch) {
    guard let sources = batch.columns.text("source"), let times = batch.columns.time("time")?.values else { return }
    for row in 0..<batch.rowCount where sources.codes[row] != TextDictionary.missing {
      guard let time = times[row], period.contains(time), let date = period.zone.civilDate(of: time.start),
        let month = CalendarMonth(year: date.year, month: date.month)
      else { continue }
      seen[batch.units[row], default: [:]][sources.dictionary[sources.codes[row]], default: []].insert(month)
    }
  }

  /// The draft: `body,source,month,status,level`, by unit, source and month.
  package var csv: [UInt8] {
    var writer = CSVWriter(header: ["body", "source", "month", "status", "level"])
    for (index, unit) in units.units.enumerated() where unit.level == .community || seen[index] != nil {
      let own = seen[index] ?? [:]
      for source in needed.union(own.keys).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        for month in period.calendarMonths {
          let status = own[source]?.contains(month) == true ? SourceCoverage.Status.supplied.rawValue : ""
          writer.row([
            .text(unit.id), .text(source), .text(month.description), .text(status), .text(unit.level.rawValue),
          ])
        }
      }
    }
    return writer.bytes
  }

  /// The number of rows whose status has to be asked.
  package var questions: Int {
    var count = 0
    for (index, unit) in units.units.enumerated() where unit.level == .community || seen[index] != nil {
      let own = seen[index] ?? [:]
      for source in needed.union(own.keys) {
        count += period.calendarMonths.count { own[source]?.contains($0) != true }
      }
    }
    return count
  }
}
