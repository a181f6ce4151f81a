package import Quantities

/// The share of cases whose steps came in the order given.
package struct OrderDefinition: Sendable {
  /// Which occurrence of a step is chosen where there are several.
  package enum Match: String, Sendable, Hashable, CaseIterable {
    /// The first.
    case first
    /// The last.
    case last
  }

  /// What a step that did not occur means.
  package enum Missing: String, Sendable, Hashable, CaseIterable {
    /// The case is not satisfied.
    case fails
    /// The steps that did occur are looked at alone.
    case allowed
  }

  /// What events of other activities mean.
  package enum Extra: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case allowed
    /// One strictly between the earliest and the latest chosen occurrence fails the case.
    case fails
    /// Any other event fails the case, and so does a step that occurs more or less often than once.
    case exact
  }

  /// What two steps at times that cannot be told apart mean.
  package enum Ties: String, Sendable, Hashable, CaseIterable {
    /// They are in order.
    case allowed
    /// They are not.
    case fails
  }

  /// The cases looked at.
  package var cases: CaseSelection
  /// The activities in their right order; at least two, no repeats.
  package var steps: [String]
  /// Which occurrence of a step counts.
  package var match: Match
  /// What a missing step means.
  package var missing: Missing
  /// What events of other activities mean.
  package var extra: Extra
  /// What tied steps mean.
  package var ties: Ties
  /// How long after its anchor a case without its last step is still open; `nil` where none ever is.
  package var deadline: TimeLimit?
  /// The activities that close a case without its last step; empty where the rubric names none.
  package var closedBy: [String]

  /// Makes a definition; what is not given is as where the rubric is silent.
  package init(
    cases: CaseSelection, steps: [String], match: Match = .first, missing: Missing = .fails,
    extra: Extra = .allowed, ties: Ties = .allowed, deadline: TimeLimit? = nil, closedBy: [String] = []
  ) {
    self.cases = cases
    self.steps = steps
    self.match = match
    self.missing = missing
    self.extra = extra
    self.ties = ties
    self.deadline = deadline
    self.closedBy = closedBy
  }
}
