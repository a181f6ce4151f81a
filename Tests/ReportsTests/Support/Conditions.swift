import ActivityLogs
import Columns
import Diagnostics
import Expressions
import Rubrics
import Testing

/// Conditions for tests of wording.
enum Conditions {
  /// A condition over events.
  static func events(_ text: String) throws -> Expression {
    try read(text, .events(fields: EventSchema.types, attributes: ["楼栋类型": .text, "预算": .number]))
  }

  /// A condition over cases.
  static func cases(_ text: String) throws -> Expression {
    try read(
      text,
      .cases(
        activities: ["topic.raised", "topic.withdrawn"], fields: EventSchema.types, attributes: ["楼栋类型": .text]))
  }

  /// A condition over units.
  static func units(_ text: String) throws -> Expression {
    try read(text, .facts(["population": .number, "points_bank": .text], terms: ["level": ["community"]]))
  }

  private static func read(_ text: String, _ scope: Scope) throws -> Expression {
    var diagnostics: [Diagnostic] = []
    let place = SourceFile(name: "sample.yaml", bytes: []).place(0..<0)
    return try #require(
      Expression(parsing: text, scope: scope, place: { _ in place }, diagnostics: &diagnostics),
      "\(diagnostics.map { $0.message.text(in: .english) })")
  }
}
