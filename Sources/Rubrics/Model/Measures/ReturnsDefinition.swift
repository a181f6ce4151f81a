/// The share of cases that no body hands on and gets back.
package struct ReturnsDefinition: Sendable {
  /// The cases looked at.
  package var cases: CaseSelection
  /// The text column that says who holds the case.
  package var field: String

  /// Makes a definition.
  package init(cases: CaseSelection, field: String = "organization") {
    self.cases = cases
    self.field = field
  }
}
