/// All cases of one unit, whether they belong to the period or not.
final class UnitCases {
  /// The events of all units.
  let events: CaseEvents
  /// The unit's events in the order of `CaseEvents.inOrder(_:fields:pool:)`.
  let order: [Int]
  /// The texts behind the codes.
  let pool: TextPool
  /// The columns that measures read of the events of some activities, by name.
  let fields: [String: FieldReference]
  /// By case, which part of the order it is; in no order that means anything.
  private let ranges: [Range<Int>]

  /// Finds the cases of a unit.
  /// - Parameters:
  ///   - unit: the unit's own events, as indices.
  ///   - events: the events of all units.
  ///   - pool: the texts behind their codes.
  init(_ unit: [UInt32], in events: CaseEvents, grouping: CaseGrouping, pool: TextPool) {
    (order, ranges) = events.inOrder(unit, fields: grouping.fields, pool: pool)
    self.events = events
    self.pool = pool
    fields = grouping.fieldsByName
  }

  /// Views of the cases, one after the other.
  func forEach(_ body: (CaseView) -> Void) {
    for range in ranges { body(CaseView(all: self, range: range)) }
  }
}
