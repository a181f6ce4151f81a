/// All cases of one unit, whether they belong to the period or not.
struct UnitCases {
  /// A view of the events of all cases; the range of its case means nothing.
  private let view: CaseView
  /// By case, which part of the view's order it is; in no order that means anything.
  private let ranges: [Range<Int>]

  /// Finds the cases of a unit.
  /// - Parameters:
  ///   - unit: the unit's own events, as indices.
  ///   - events: the events of all units.
  ///   - pool: the texts behind their codes.
  init(_ unit: [UInt32], in events: CaseEvents, grouping: CaseGrouping, pool: TextPool) {
    let (order, ranges) = events.inOrder(unit, fields: grouping.fields, pool: pool)
    view = CaseView(events: events, order: order, pool: pool, fields: grouping.fieldsByName, range: 0..<0)
    self.ranges = ranges
  }

  /// Views of the cases, one after the other.
  func forEach(_ body: (CaseView) -> Void) {
    var view = view
    for range in ranges {
      view.range = range
      body(view)
    }
  }
}
