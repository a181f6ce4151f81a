/// All cases of one unit, whether they belong to the period or not.
final class UnitCases {
  /// The unit's own events, side by side in the order of `CaseEvents.inOrder(_:fields:pool:)`: looked up where they
  /// lie scattered among those of all units, they would make the processor wait for nearly every one.
  let events: CaseEvents
  /// The texts behind the codes.
  let pool: TextPool
  /// The columns that measures read of the events of some activities, by name.
  let fields: [String: FieldReference]
  /// By case, its events; in no order that means anything.
  private let ranges: [Range<Int>]

  /// Finds the cases of a unit.
  /// - Parameters:
  ///   - unit: the unit's own events, as indices.
  ///   - events: the events of all units.
  ///   - pool: the texts behind their codes.
  init(_ unit: [UInt32], in events: CaseEvents, grouping: CaseGrouping, pool: TextPool) {
    let order: [Int]
    (order, ranges) = events.inOrder(unit, fields: grouping.fields, pool: pool)
    self.events = events.selecting(order)
    self.pool = pool
    fields = grouping.fieldsByName
  }

  /// Views of the cases, one after the other.
  func forEach(_ body: (CaseView) -> Void) {
    for range in ranges { body(CaseView(all: self, range: range)) }
  }
}
