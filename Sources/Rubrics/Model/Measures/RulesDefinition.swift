package import Quantities

/// The share of cases that keep every one of some rules.
package struct RulesDefinition: Sendable {
  /// A rule that a case keeps, breaks, or that asks nothing of it.
  package enum Rule: Sendable, Hashable {
    /// Each occurrence of the second activity has one of the first not strictly after it.
    case precedence(first: String, then: String)
    /// Each occurrence of the first activity has one of the second not strictly before it, within the limit.
    case response(to: String, with: String, within: TimeLimit?)
    /// The activity does not occur.
    case absence(String)
    /// The activity occurs at least so many times, 1 or more.
    case existence(String, min: Int)
    /// The two activities do not both occur.
    case notCoexistence(String, String)
    /// The persons of all occurrences of one activity and of all of the other are disjoint.
    case fourEyes(String, String)
  }

  /// The cases looked at.
  package var cases: CaseSelection
  /// The rules, in the order of the rubric; at least one.
  package var rules: [Rule]

  /// Makes a definition.
  package init(cases: CaseSelection, rules: [Rule]) {
    self.cases = cases
    self.rules = rules
  }
}

extension RulesDefinition.Rule {
  /// The activities that the rule names, in its order.
  package var activities: [String] {
    switch self {
    case .precedence(let first, let second), .notCoexistence(let first, let second), .fourEyes(let first, let second):
      [first, second]
    case .response(let first, let second, _): [first, second]
    case .absence(let activity), .existence(let activity, _): [activity]
    }
  }

  /// The name of the rule in the rubric language.
  package var form: String {
    switch self {
    case .precedence: "precedence"
    case .response: "response"
    case .absence: "absence"
    case .existence: "existence"
    case .notCoexistence: "not-coexistence"
    case .fourEyes: "four-eyes"
    }
  }
}
