package import Quantities

/// What an assessment asks of the records of its logs.
package struct IntakeRules: Sendable {
  /// What is done with events of units that are not listed.
  package enum UnknownUnits: String, Sendable, Hashable, CaseIterable {
    /// Such a record is bad.
    case error
    /// Such a record is left out and counted.
    case ignore
  }

  /// What is done with records that are equal in every field but `id`.
  package enum Duplicates: String, Sendable, Hashable, CaseIterable {
    /// Each of them is an event.
    case count
    /// One of them is an event, the others are left out and counted.
    case drop
  }

  /// The words that may be used, and the types of attributes.
  package var vocabulary: Vocabulary
  /// The units that events can belong to.
  package var units: UnitTree
  /// The zone of civil days, months and years.
  package var zone: TimeZoneRules
  /// The columns that the events must have, by their names in `ColumnBatch`.
  package var neededColumns: Set<String>
  /// Whether ids are read as a field, besides telling records apart.
  package var readsIDs: Bool
  /// Whether all other columns of the logs are decoded besides.
  package var decodesAll: Bool
  /// What is done with events of units that are not listed.
  package var unknownUnits: UnknownUnits
  /// What is done with records that are equal in every field but `id`.
  package var duplicates: Duplicates
  /// The greatest share of bad records, 0 to 1, with which the logs can still be used.
  package var badRecordLimit: Rational

  /// Makes rules; as long as an assessment says nothing else, any bad record stops the run and duplicates count.
  package init(
    vocabulary: Vocabulary, units: UnitTree, zone: TimeZoneRules, neededColumns: Set<String>,
    readsIDs: Bool = true, decodesAll: Bool = false, unknownUnits: UnknownUnits = .error,
    duplicates: Duplicates = .count,
    badRecordLimit: Rational = .zero
  ) {
    self.vocabulary = vocabulary
    self.units = units
    self.zone = zone
    self.neededColumns = neededColumns
    self.readsIDs = readsIDs
    self.decodesAll = decodesAll
    self.unknownUnits = unknownUnits
    self.duplicates = duplicates
    self.badRecordLimit = badRecordLimit
  }
}
