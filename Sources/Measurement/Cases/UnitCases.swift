/// All cases of one unit, whether they belong to the period or not.
struct UnitCases {
  /// A view of the events of all cases; the range of its case means nothing.
  let view: CaseView
  /// By case, which part of the view's order it is; in no order that means anything.
  let ranges: ArraySlice<Range<Int>>

  /// Views of the cases, one after the other.
  func forEach(_ body: (CaseView) -> Void) {
    var view = view
    for range in ranges {
      view.range = range
      body(view)
    }
  }
}
