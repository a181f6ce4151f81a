import Columns
import Diagnostics
import Expressions
import Testing

/// Records of a source, for the tests of mappings.
extension Fixture {
  /// The columns of the records that the tests use.
  static let recordColumns: Set<String> = [
    "状态", "SRRecordID", "MethodReceived", "日期", "时间", "备注", "3", "Closed Date", "../concept:name", "../镇", "../../log",
    "金额", "期间", "a",
  ]
  /// A mapping with known columns.
  static let records = Scope.records(columns: recordColumns)

  /// Reads a value that must have no errors.
  static func value(
    _ text: String, in scope: Scope = records, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ValueExpression {
    let (value, diagnostics) = readValue(text, in: scope)
    return try #require(
      value, "\(diagnostics.map { $0.message.text(in: .english) })", sourceLocation: sourceLocation)
  }

  /// Reads a value with whatever is said of it.
  static func readValue(_ text: String, in scope: Scope = records) -> (ValueExpression?, [Diagnostic]) {
    let file = SourceFile(name: "test", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let value = ValueExpression(parsing: text, scope: scope, place: { file.place($0) }, diagnostics: &diagnostics)
    return (value, diagnostics)
  }

  /// The codes of all that is said of a value.
  static func valueCodes(_ text: String, in scope: Scope = records) -> [String] {
    readValue(text, in: scope).1.map(\.code)
  }

  /// The variables of a mapping, each read with those before it.
  static func variables(_ texts: [(String, String)]) throws -> [String: ValueExpression] {
    var variables: [String: ValueExpression] = [:]
    for (name, text) in texts {
      variables[name] = try value(text, in: .records(columns: recordColumns, variables: variables))
    }
    return variables
  }

  /// What a value is for rows of a batch, `nil` where it is missing, and the rows that fail.
  static func texts(
    of expression: ValueExpression, _ columns: [String: [String?]]
  ) -> (texts: [String?], failures: [EvaluationFailure]) {
    let count = columns.values.map(\.count).max() ?? 1
    let batch = ColumnBatch(rowCount: count, columns: columns.mapValues { Fixture.texts($0) })
    let dictionary = TextDictionary()
    var failures: [EvaluationFailure] = []
    let column = expression.evaluate(over: batch, into: dictionary, failures: &failures)
    return (column.codes.map { $0 == TextDictionary.missing ? nil : dictionary[$0] }, failures)
  }

  /// What a value is for one row.
  static func text(
    of text: String, in scope: Scope = records, _ columns: [String: String?] = [:]
  ) throws -> String? {
    texts(of: try value(text, in: scope), columns.mapValues { [$0] }).texts.first ?? nil
  }
}
