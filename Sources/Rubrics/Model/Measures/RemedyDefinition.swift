package import Quantities

/// The share of findings due that were confirmed as remedied in time.
package struct RemedyDefinition: Sendable {
  /// The cases looked at; their anchor is `made` where the rubric names none.
  package var cases: CaseSelection
  /// The activity that makes a finding.
  package var made: String
  /// The activity that promises a remedy; `nil` where none does.
  package var promised: String?
  /// The time column of the promise that holds the deadline.
  package var deadline: String?
  /// The activity that confirms the remedy.
  package var confirmed: String
  /// The activity that says the fault is back; `nil` where none does.
  package var recurred: String?
  /// The longest time from the finding to the confirmation where nothing was promised.
  package var limit: TimeLimit

  /// Makes a definition.
  package init(
    cases: CaseSelection, made: String, promised: String? = nil, deadline: String? = nil, confirmed: String,
    recurred: String? = nil, limit: TimeLimit
  ) {
    self.cases = cases
    self.made = made
    self.promised = promised
    self.deadline = deadline
    self.confirmed = confirmed
    self.recurred = recurred
    self.limit = limit
  }
}
