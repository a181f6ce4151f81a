import ActivityLogs
import Diagnostics
import Expressions
import Testing

/// Conditions about events, written as in a rubric.
enum EventCondition {
  /// Reads a condition.
  static func read(_ text: String) throws -> Expression {
    var diagnostics: [Diagnostic] = []
    let scope = Scope.events(fields: EventSchema.types, attributes: [:])
    let expression = Expression(
      parsing: text, scope: scope, place: { _ in SourcePlace(file: "指标.yaml") }, diagnostics: &diagnostics)
    return try #require(expression, "\(diagnostics)")
  }
}
