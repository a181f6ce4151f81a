package import Quantities

/// The share of cases whose subject did not come up shortly before in another case of the same unit.
package struct RepeatsDefinition: Sendable {
  /// The cases looked at.
  package var cases: CaseSelection
  /// The column that says what a case is about, read at its anchor.
  package var field: String
  /// How long before the anchor another case's anchor makes it a repeat.
  package var within: TimeLimit

  /// Makes a definition.
  package init(cases: CaseSelection, field: String, within: TimeLimit) {
    self.cases = cases
    self.field = field
    self.within = within
  }
}
