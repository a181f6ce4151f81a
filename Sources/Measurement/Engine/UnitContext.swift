internal import ActivityLogs

/// What a fact of a unit is worked out with, besides the unit's records.
struct UnitContext: Sendable {
  /// The unit.
  let unit: Unit
  /// Its index in the tree of units.
  let index: Int
  /// The texts behind the codes that summaries keep.
  let texts: TextPool
}
