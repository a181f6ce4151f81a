package import Expressions

/// Which cases of the period a measure looks at.
package struct CaseSelection: Sendable {
  /// The activity whose first occurrence places the case in a period; `nil` for the case's earliest event.
  ///
  /// For `delay` and `within` it is resolved: their `from` where the rubric is silent.
  package var anchor: String?
  /// The condition that activates a case, or `nil` for all.
  package var condition: Expression?

  /// Makes a selection.
  package init(anchor: String? = nil, condition: Expression? = nil) {
    self.anchor = anchor
    self.condition = condition
  }
}
