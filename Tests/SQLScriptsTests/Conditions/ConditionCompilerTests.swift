import ActivityLogs
import CSQLite
import Columns
import Diagnostics
import Expressions
import Foundation
import Quantities
import SQLiteTables
import TestSupport
import Testing

@testable import SQLScripts

/// Conditions as SQL.
struct ConditionCompilerTests {
  private static let attributes: [String: ColumnType] = ["席位": .text, "amount": .number, "deadline": .time]

  private func expression(_ text: String, scope: Scope) throws -> Expressions.Expression {
    var diagnostics: [Diagnostic] = []
    let expression = Expressions.Expression(
      parsing: text, scope: scope, place: { _ in SourcePlace(file: "rubric") }, diagnostics: &diagnostics)
    return try #require(expression, "\(text): \(diagnostics.map(\.code))")
  }

  private func compile(
    _ text: String, of subject: ConditionCompiler.Subject = .event
  ) throws -> (sql: String, columns: Set<String>) {
    let fields = EventSchema.types
    let scope: Scope =
      subject == .event
      ? .events(fields: fields, attributes: Self.attributes)
      : .cases(activities: ["议题提出", "议题分类"], fields: fields, attributes: Self.attributes)
    var compiler = ConditionCompiler(of: subject) {
      fields[$0] ?? Self.attributes[EventSchema.attribute(ofColumn: $0) ?? ""] ?? .text
    }
    let sql = try compiler.compile(expression(text, scope: scope).outline)
    return (sql, compiler.columns)
  }

  @Test(arguments: [
    (#"activity == "议题提出" && participants >= 3.50"#, #"((e."activity" = '议题提出') AND (e."participants" >= 3.5))"#),
    (#"!(theme in ["a'b", "c"])"#, #"NOT (e."theme" IN ('a''b', 'c'))"#),
    (#"has(x["席位"]) || x["席位"] != "抽签""#, #"((e."x.席位" IS NOT NULL) OR (e."x.席位" <> '抽签'))"#),
    (#"title.startsWith("关于")"#, #"starts_with(e."title", '关于')"#),
    (#"theme in ["a", channel]"#, #"CASE WHEN e."channel" IS NOT NULL THEN e."theme" IN ('a', e."channel") END"#),
    (#"time <= x["deadline"]"#, #"NOT (e."x.deadline until" <= e."time from")"#),
    (
      #"end == x["deadline"]"#,
      #"NOT (e."end until" <= e."x.deadline from" OR e."x.deadline until" <= e."end from")"#
    ),
  ])
  func saysWhatTheConditionSays(condition: String, sql: String) throws {
    #expect(try compile(condition).sql == sql)
  }

  @Test func readsTheOccurrencesOfACase() throws {
    let found = try compile(
      #"case.has("议题分类") && case.last("议题提出").x["席位"] == "抽签" && case.count("议题提出") > 1"#, of: .case)
    let occurrence = #"FROM case_event o WHERE o.place = c.place AND o."case" = c."case" AND o.activity = "#
    #expect(
      found.sql
        == "(EXISTS (SELECT 1 \(occurrence)'议题分类')"
        + " AND ((SELECT o.\"x.席位\" \(occurrence)'议题提出' AND o.nth_from_end = 1) = '抽签')"
        + " AND ((SELECT count(*) \(occurrence)'议题提出') > 1))")
    #expect(found.columns == ["x.席位"])
  }

  @Test(arguments: [
    #"theme.matches("^a")"#, #"participants * 2 > 5"#, #"size(theme) > 3"#, #"theme == "a" ? true : has(channel)"#,
  ])
  func namesWhatItHasNoWordsFor(condition: String) throws {
    let failure = #expect(throws: Inexpressible.self) { try compile(condition) }
    let message = try #require(failure).message(of: "居委会.甲")
    #expect(message.code == "sql.condition-not-expressed" && message.arguments["indicator"] == "居委会.甲")
    #expect(message.arguments["part"]?.isEmpty == false)
  }

  // MARK: Three values

  /// The values of an event, by column.
  private struct Row: ValueSource {
    var texts: [String: String]
    var numbers: [String: Int]

    func value(of reference: Reference) -> Value? {
      guard case .column(let name) = reference else { return nil }
      return texts[name].map { .text($0) } ?? numbers[name].flatMap { ExactDecimal(exactly: $0) }.map { .number($0) }
    }

    /// The row as a query.
    var query: String {
      let texts = ["theme", "channel", "x.席位"].map {
        "\(self.texts[$0].map { SQL.text($0) } ?? "NULL") AS \(SQL.name($0))"
      }
      let numbers = ["participants", "hours"].map { "\(self.numbers[$0].map { "\($0)" } ?? "NULL") AS \(SQL.name($0))" }
      return "(SELECT " + (texts + numbers).joined(separator: ", ") + ") e"
    }
  }

  private func condition(_ random: inout SeededGenerator, depth: Int) -> String {
    let texts = ["theme", "channel", "x[\"席位\"]"]
    let word = ["\"甲\"", "\"乙\"", "\"\u{e9}\"", "\"e\u{301}\""]
    func pick(_ choices: [String]) -> String { choices[random.integer(in: 0...(choices.count - 1))] }
    if depth > 0, random.chance(percent: 60) {
      let (one, other) = (condition(&random, depth: depth - 1), condition(&random, depth: depth - 1))
      return pick(["!(\(one))", "(\(one)) && (\(other))", "(\(one)) || (\(other))"])
    }
    switch random.integer(in: 0...4) {
    case 0: return "\(pick(texts)) \(pick(["==", "!=", "<", ">="])) \(pick(word + texts))"
    case 1:
      return "\(pick(["participants", "hours"])) \(pick(["==", "!=", "<", "<=", ">"])) \(pick(["2", "hours", "1.5"]))"
    case 2: return "\(pick(texts)) in [\(pick(word)), \(pick(word + texts))]"
    case 3: return "has(\(pick(texts)))"
    default: return "\(pick(texts)) in []"
    }
  }

  /// SQLite, which we did not write either, has the same logic of three values.
  @Test func aDatabaseFindsThemTrueFalseAndUndecidedWhereTheEngineDoes() throws {
    let seed: UInt64 = 1962
    var random = SeededGenerator(seed: seed)
    var expected: [Truth] = []
    var queries: [String] = []
    let scope = Scope.events(fields: EventSchema.types, attributes: Self.attributes)
    for _ in 0..<600 {
      let text = condition(&random, depth: 3)
      var row = Row(texts: [:], numbers: [:])
      for name in ["theme", "channel", "x.席位"] where random.chance(percent: 65) {
        row.texts[name] = ["甲", "乙", "\u{e9}", "e\u{301}"][random.integer(in: 0...3)]
      }
      for name in ["participants", "hours"] where random.chance(percent: 65) {
        row.numbers[name] = random.integer(in: 1...3)
      }
      expected.append(try expression(text, scope: scope).evaluate(with: row))
      let sql = try compile(text).sql
      queries.append(
        "INSERT INTO answer SELECT CASE WHEN \(sql) THEN 1 WHEN NOT (\(sql)) THEN 0 ELSE 2 END FROM \(row.query);")
    }
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("answers.sqlite").path
    var connection: OpaquePointer?
    #expect(unsafe sqlite3_open(path, &connection) == SQLITE_OK)
    let statements = "CREATE TABLE answer (truth INTEGER);" + queries.joined()
    #expect(unsafe sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK)
    unsafe sqlite3_close(connection)
    let rows = try SQLiteDatabase(path: path).rows(of: "answer")
    var answers: [Truth] = []
    while try rows.next() { answers.append(try #require(Truth(rawValue: UInt8(try rows.text(0) ?? "") ?? 9))) }
    #expect(answers.count == expected.count)
    for (index, pair) in zip(answers, expected).enumerated() {
      #expect(pair.0 == pair.1, "seed \(seed), condition \(index): \(queries[index])")
    }
    // All three are met, or nothing is shown.
    #expect(Set(expected).count == 3)
  }
}
