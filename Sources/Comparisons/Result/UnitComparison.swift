/// The comparison of a pair of units.
package struct UnitComparison: Sendable, Hashable {
  /// The pair.
  package var pair: UnitPair
  /// The whole, then each group before its indicators and the groups below it, in the order of the later year; what only
  /// the earlier year has stands behind.
  package var rows: [ComparisonRow]

  /// Makes a comparison.
  package init(pair: UnitPair, rows: [ComparisonRow]) {
    self.pair = pair
    self.rows = rows
  }

  /// The row of the unit as a whole.
  package var overall: ComparisonRow? { rows.first }

  /// What people call the unit now, or called it last.
  package var name: String { pair.after?.name ?? pair.before?.name ?? "" }

  /// The id of the unit now, or its last.
  package var id: String { pair.after?.id ?? pair.before?.id ?? "" }
}
