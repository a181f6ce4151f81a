/// All cases of one unit, whether they belong to the period or not.
final class UnitCases {
  /// The unit's own events, side by side in the order of `CaseEvents.inOrder(fields:pool:)`: looked up where they
  /// lie scattered among those of all units, they would make the processor wait for nearly every one.
  let events: CaseEvents
  /// The unit, as an index into the unit tree.
  let unit: Int
  /// The texts behind the codes.
  let pool: TextPool
  /// The columns that measures read of the events of some activities, by name.
  let fields: [String: FieldReference]
  /// By case, its events; in no order that means anything.
  private let ranges: [Range<Int>]

  /// Finds the cases of a unit.
  /// - Parameters:
  ///   - unit: the unit, as an index into the unit tree.
  ///   - events: its own events, in any order.
  ///   - pool: the texts behind their codes.
  init(of unit: Int, _ events: CaseEvents, grouping: CaseGrouping, pool: TextPool) {
    let order: [Int]
    (order, ranges) = events.inOrder(fields: grouping.fields, pool: pool)
    self.events = events.reordered(order)
    self.unit = unit
    self.pool = pool
    fields = grouping.fieldsByName
  }

  /// Views of the cases, one after the other.
  func forEach(_ body: (CaseView) -> Void) {
    for range in ranges { body(CaseView(all: self, range: range)) }
  }
}
