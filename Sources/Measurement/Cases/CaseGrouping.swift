/// Which events belong together, and the measures that look at them together: the events of a case, or of an account.
struct CaseGrouping: Sendable {
  /// The text column whose value the events of a case share.
  let key: String
  /// The codes of the activities whose events are gathered, those without a case included, of which it is then not
  /// known where they belong; `nil` for all events that have a case.
  let activities: Set<UInt32>?
  /// The columns that the measures read of the events of some activities.
  let fields: FieldTable
  /// The same columns by name.
  let fieldsByName: [String: FieldReference]
  /// The codes of these activities; `nil` for all.
  let detailed: Set<UInt32>?
  /// The columns of texts that the measures read of every event.
  let texts: [String]
  /// Whether ids settle the order of events of one time.
  let ordersByID: Bool
  /// The measures.
  let measures: [any CaseMeasure]
}
