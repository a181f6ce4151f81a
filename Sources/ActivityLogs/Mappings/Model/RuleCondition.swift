package import Expressions

/// Which records a rule makes an event of.
package enum RuleCondition: Sendable {
  /// Those of which something has a value.
  case present(FieldValue)
  /// Those of which something has no value.
  case missing(FieldValue)
  /// Those of which a condition is true.
  case expression(Expression)

  /// The columns of the source that it reads, also through variables.
  package var columns: Set<String> {
    switch self {
    case .present(let value), .missing(let value): value.columns
    case .expression(let expression): expression.columns
    }
  }
}
