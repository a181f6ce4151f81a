/// The share of cases in which one activity follows another in time.
package struct WithinDefinition: Sendable {
  /// The cases looked at; their anchor is `from` where the rubric names none.
  package var cases: CaseSelection
  /// The activity whose first occurrence starts the clock.
  package var from: String
  /// The activity whose first occurrence not strictly before that of `from` stops it.
  package var to: String
  /// The longest time allowed, itself included.
  package var limit: LimitRule

  /// Makes a definition.
  package init(cases: CaseSelection, from: String, to: String, limit: LimitRule) {
    self.cases = cases
    self.from = from
    self.to = to
    self.limit = limit
  }
}
