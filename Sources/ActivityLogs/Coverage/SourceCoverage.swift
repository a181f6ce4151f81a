package import Diagnostics

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

  /// Reads `body,source,month,status`.
  /// - Returns: `nil` where the table cannot be used; the reasons are errors in `diagnostics`.
  package static func load(
    _ table: CSVTable, units: UnitTree, diagnostics: inout [Diagnostic]
  ) -> SourceCoverage? { nil }

  /// The names of the sources that the file speaks of, by UTF-8 bytes.
  package let sources: [String]

  /// Whether a unit's records of some sources are there for all of some months.
  ///
  /// A unit without a row of its own for a source asks all communities below it.
  package func answer(
    for unit: Int, in units: UnitTree, sources: [String], months: [CalendarMonth]
  ) -> Answer { .complete }
}
