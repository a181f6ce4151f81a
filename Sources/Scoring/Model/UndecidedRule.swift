package import Diagnostics

/// A rule of which it could not be told whether, or by how much, it acts on a node; it did not act.
package struct UndecidedRule: Sendable, Hashable {
  /// The name of the step that it would have made, such as `deductions:safety`.
  package var step: String
  /// What is missing.
  package var reason: Message

  /// Makes an undecided rule.
  package init(step: String, reason: Message) {
    self.step = step
    self.reason = reason
  }
}
