package import Expressions

/// Where the value of an event's field comes from.
package enum FieldValue: Sendable {
  /// The same text for every event.
  case constant(String)
  /// What the source's column of that name holds.
  case column(String)
  /// What an expression makes of the record.
  case expression(ValueExpression)

  /// The columns of the source that it reads, also through variables.
  package var columns: Set<String> {
    switch self {
    case .constant: []
    case .column(let name): [name]
    case .expression(let expression): expression.columns
    }
  }
}
