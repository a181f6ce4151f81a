package import Diagnostics
internal import Expressions
package import RecordReaders

/// How the records of a source become events.
package struct Mapping: Sendable {
  /// What people call it.
  package var title: LocalizedText?
  /// How the source's records are read.
  package var source: SourceOptions
  /// The SHA-256 of the only file that the mapping is for, as 64 lower-case hexadecimal digits; `nil` where it is for
  /// any.
  package var digest: String?
  /// What the source's times mean.
  package var time: TimeRules
  /// What the source writes where it has no value.
  package var missing: MissingValues
  /// The lists in cells that are taken apart, in the order in which that is done.
  package var explosions: [Explosion]
  /// What expressions call by a name of the mapping's own, in the order of the file; each can use those before it.
  package var variables: [MappingVariable]
  /// The rules, in the order in which they make events of a record.
  package var rules: [EventRule]
  /// What is asked of the records.
  package var checks: [RecordCheck]
  /// Which events are taken for the same; `nil` where the mapping leaves that to the assessment.
  package var deduplication: Deduplication?
  /// How many records and events there must be.
  package var expectation: Expectation
  /// What the source covers and what it does not, for the report.
  package var coverage: LocalizedText?
  /// Where each column of the source that the author names is first named.
  package var columnPlaces: [String: SourcePlace]
  /// The names of the variables that something reads.
  package var variablesRead: Set<String>
  /// Where the mapping stands.
  package var place: SourcePlace

  /// The columns of the source that the mapping reads, by their names there.
  package var columns: Set<String> {
    var columns = Set(explosions.flatMap(\.columns))
    for check in checks { columns.formUnion(check.condition.columns) }
    for rule in rules { columns.formUnion(rule.columns) }
    return columns
  }

  /// The columns that some rule gives a value, by their names in `ColumnBatch`.
  package var eventColumns: Set<String> { rules.reduce(into: []) { $0.formUnion($1.values.keys) } }
}
