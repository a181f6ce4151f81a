package import Diagnostics
package import RecordReaders

/// Which records the bodies handed over, month by month, as `sources.csv` says.
package struct SourceCoverage: Sendable {
  /// What is known of a source's records of one month.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// They were handed over.
    case supplied
    /// There are none, because nothing happened.
    case noneHappened = "none-happened"
    /// They exist and were withheld.
    case refused
    /// They need not be handed over.
    case notRequired = "not-required"
  }

  /// Whether the records that an indicator needs are there.
  package enum Answer: Sendable, Hashable {
    /// For every month.
    case complete
    /// Not for these months, in order.
    case missing([CalendarMonth])
    /// They were refused for these months, in order; others may be missing besides.
    case refused([CalendarMonth])
  }

  /// What a unit's rows say, by source and month.
  typealias Months = [CalendarMonth: Status]

  /// The rows, by the unit's index in the tree and the source.
  private let rows: [Int: [String: Months]]
  /// The names of the sources that the file speaks of, by UTF-8 bytes.
  package let sources: [String]

  /// Keeps rows.
  init(rows: [Int: [String: Months]]) {
    self.rows = rows
    self.sources = Set(rows.values.flatMap(\.keys)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads `body,source,month,status`, optionally with `level`; one month a row.
  ///
  /// A body is a unit, by its id; `level` says which where several have the id.
  /// - Returns: `nil` where the table cannot be used; the reasons are errors in `diagnostics`.
  package static func load(
    _ table: CSVTable, units: UnitTree, diagnostics: inout [Diagnostic]
  ) -> SourceCoverage? {
    var reading = SourceTableReading(table, units: units)
    return reading.read(&diagnostics)
  }

  /// Whether a unit's records of some sources are there for all of some months.
  ///
  /// A month without a row is missing. A unit without any row for a source asks the units below it, and is covered
  /// where all of them are.
  /// - Parameters:
  ///   - unit: an index into `units`, the tree that the table was read with.
  ///   - sources: the names of the sources that are needed.
  ///   - months: the months of the period.
  package func answer(
    for unit: Int, in units: UnitTree, sources: [String], months: [CalendarMonth]
  ) -> Answer {
    var (missing, refused): (Set<CalendarMonth>, Set<CalendarMonth>) = ([], [])
    for source in sources {
      for months in self.months(of: source, for: unit, in: units, asked: months) {
        for (month, status) in months {
          switch status {
          case nil: missing.insert(month)
          case .refused: refused.insert(month)
          case .supplied, .noneHappened, .notRequired: break
          }
        }
      }
    }
    if !refused.isEmpty { return .refused(refused.sorted()) }
    return missing.isEmpty ? .complete : .missing(missing.sorted())
  }

  /// What is said of a source's months, by the unit itself or by each unit below that has to speak for it.
  private func months(
    of source: String, for unit: Int, in units: UnitTree, asked: [CalendarMonth]
  ) -> [[(CalendarMonth, Status?)]] {
    if let own = rows[unit]?[source] { return [asked.map { ($0, own[$0]) }] }
    let children = units.children(of: unit)
    guard !children.isEmpty else { return [asked.map { ($0, nil) }] }
    return children.flatMap { months(of: source, for: $0, in: units, asked: asked) }
  }
}
