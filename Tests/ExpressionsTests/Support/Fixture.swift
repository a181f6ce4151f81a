import Columns
import Diagnostics
import Expressions
import Quantities
import Testing

/// Scopes, rows and short ways for the tests of expressions.
enum Fixture {
  /// The fields of an event that the tests use.
  static let fields: [String: ColumnType] = [
    "activity": .text, "actor": .text, "person": .text, "channel": .text, "case": .text, "title": .text,
    "rating": .number, "hours": .number, "participants": .number, "time": .time, "end": .time,
  ]
  /// The attributes that the tests use.
  static let attributes: [String: ColumnType] = ["楼栋类型": .text, "预算": .number, "follow-up": .text]
  /// The activities that the tests use.
  static let activities: Set<String> = ["topic.raised", "topic.triaged", "议题提出"]

  /// The scope of `where:`.
  static let events = Scope.events(
    fields: fields, attributes: attributes, terms: ["activity": activities])
  /// The scope of `cases:`.
  static let cases = Scope.cases(activities: activities, fields: fields, attributes: attributes)
  /// The scope of `applies:`.
  static let facts = Scope.facts(
    ["population": .number, "points_bank": .text, "户数": .number], terms: ["level": ["community", "city"]])

  /// The scope of `when:`.
  static let nodes = Scope.nodes(
    facts: ["population": .number, "points_bank": .text],
    scored: ["committee.meetings", "committee.effect", "居民.知晓"],
    valued: ["committee.meetings", "committee.effect", "居民.知晓", "事故"],
    stated: ["committee.meetings", "committee.effect", "居民.知晓"],
    terms: ["level": ["community", "city"], "state": ["scored", "exempt", "insufficient-evidence"]])

  /// Reads an expression that must have no errors.
  static func expression(
    _ text: String, in scope: Scope = events, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Expression {
    let (expression, diagnostics) = read(text, in: scope)
    return try #require(
      expression, "\(diagnostics.map { $0.message.text(in: .english) })", sourceLocation: sourceLocation)
  }

  /// Reads an expression with whatever is said of it.
  static func read(_ text: String, in scope: Scope = events) -> (Expression?, [Diagnostic]) {
    let file = SourceFile(name: "test", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let expression = Expression(
      parsing: text, scope: scope, place: { file.place($0) }, diagnostics: &diagnostics)
    return (expression, diagnostics)
  }

  /// The codes of all that is said of an expression.
  static func codes(_ text: String, in scope: Scope = events) -> [String] { read(text, in: scope).1.map(\.code) }

  /// What an expression says, given values by reference.
  static func truth(_ text: String, in scope: Scope = events, _ values: [Reference: Value] = [:]) throws -> Truth {
    try expression(text, in: scope).evaluate(with: Values(values))
  }

  /// A number written as a decimal.
  static func number(_ text: String) throws -> Value { .number(try ExactDecimal(text)) }

  /// An instant some seconds after 1970 began.
  static func instant(_ seconds: Int64) -> LogTime { LogTime(Instant(nanoseconds: seconds * 1_000_000_000)) }

  /// A civil day, in UTC, some days after 1970 began.
  static func day(_ day: Int64) -> LogTime {
    CivilDate(dayNumber: Int(day)).flatMap { LogTime($0, zone: .utc) } ?? instant(day * 86_400)
  }

  /// A column of texts.
  static func texts(_ values: [String?]) -> Column {
    let dictionary = TextDictionary()
    let codes = values.map { $0.map { dictionary.code(of: $0) } ?? TextDictionary.missing }
    return .text(TextColumn(codes: codes, dictionary: dictionary))
  }

  /// A column of numbers.
  static func numbers(_ values: [String?]) throws -> Column {
    .number(NumberColumn(values: try values.map { try $0.map { try ExactDecimal($0) } }))
  }
}
