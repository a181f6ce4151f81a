package import Expressions

/// Which events of the period a measure looks at.
package struct EventSelection: Sendable {
  /// Whose events.
  package var by: ActorSelection
  /// The condition they satisfy, or `nil` for all.
  package var condition: Expression?

  /// Makes a selection.
  package init(by: ActorSelection, condition: Expression? = nil) {
    self.by = by
    self.condition = condition
  }
}
