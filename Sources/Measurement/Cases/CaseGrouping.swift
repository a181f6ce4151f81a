/// Which events belong together, and the measures that look at them together: the events of a case, or of an account.
struct CaseGrouping: Sendable {
  /// The text column whose value the events of a case share.
  let key: String
  /// The codes of the activities whose events are gathered, those without a case included, of which it is then not
  /// known where they belong; `nil` for all events that have a case.
  let activities: Set<UInt32>?
  /// The columns of events that the measures read, besides those of every event.
  let fields: FieldTable
  /// The same columns by name.
  let fieldsByName: [String: FieldReference]
  /// Whether ids settle the order of events of one time.
  let ordersByID: Bool
  /// The measures.
  let measures: [any CaseMeasure]
}
