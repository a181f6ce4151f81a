/// The share of cases in which every one of several activities occurred.
package struct StagesDefinition: Sendable {
  /// The cases looked at.
  package var cases: CaseSelection
  /// The activities, in the order of the rubric; at least one, no repeats.
  package var allOf: [String]
  /// Whose occurrences count.
  package var by: ActorSelection

  /// Makes a definition.
  package init(cases: CaseSelection, allOf: [String], by: ActorSelection = .any) {
    self.cases = cases
    self.allOf = allOf
    self.by = by
  }
}
