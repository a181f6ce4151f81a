import CSQLite
import Foundation
import SQLiteTables
import TestSupport
import Testing

/// The reading of databases.
struct SQLiteDatabaseTests {
  /// Makes a database of some statements, and gives its path to a trial.
  private func withDatabase(_ statements: String, _ trial: (String) throws -> Void) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // A name that would mean something else in a URI.
    let path = folder.appendingPathComponent("日志 ?#%41.sqlite").path
    var connection: OpaquePointer?
    #expect(unsafe sqlite3_open(path, &connection) == SQLITE_OK)
    #expect(unsafe sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK)
    unsafe sqlite3_close(connection)
    try trial(path)
  }

  private func rows(_ path: String, _ table: String) throws -> [[String?]] {
    let rows = try SQLiteDatabase(path: path).rows(of: table)
    var result: [[String?]] = []
    while try rows.next() { result.append(try rows.columns.indices.map { try rows.text($0) }) }
    return result
  }

  @Test func givesRowsAsTextInTheOrderInWhichTheyWerePutIn() throws {
    let statements = #"""
      CREATE TABLE "事件 ""甲""" (编号 TEXT PRIMARY KEY, 数 REAL, 整 INTEGER);
      INSERT INTO "事件 ""甲""" VALUES ('b', 1.50, 7), ('a', NULL, -3), ('', 0.1, 9007199254740993);
      CREATE VIEW v AS SELECT 1; CREATE TABLE w (k TEXT PRIMARY KEY) WITHOUT ROWID;
      INSERT INTO w VALUES ('乙'), ('甲');
      """#
    try withDatabase(statements) { path throws in
      #expect(try SQLiteDatabase(path: path).tables() == ["事件 \"甲\"", "w"])
      #expect(
        try rows(path, "事件 \"甲\"") == [["b", "1.5", "7"], ["a", nil, "-3"], ["", "0.1", "9007199254740993"]])
      #expect(try rows(path, "w") == [["乙"], ["甲"]])
      #expect(throws: SQLiteFailure.noTable(name: "v")) { try rows(path, "v") }
      #expect(throws: SQLiteFailure.noTable(name: "sqlite_schema")) { try rows(path, "sqlite_schema") }
    }
  }

  @Test func refusesWhatIsNoText() throws {
    try withDatabase("CREATE TABLE t (a, b); INSERT INTO t VALUES (x'00', CAST(x'ff' AS TEXT));") { path throws in
      let rows = try SQLiteDatabase(path: path).rows(of: "t")
      #expect(try rows.next())
      #expect(throws: SQLiteFailure.notText(column: "a")) { try rows.text(0) }
      #expect(throws: SQLiteFailure.notText(column: "b")) { try rows.text(1) }
    }
  }

  @Test func leavesTheFileAsItIsAndMakesNoOther() throws {
    try withDatabase("PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1);") { path throws in
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(try rows(path, "t") == [["1"]])
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
  }

  @Test func refusesWhatIsNoDatabase() throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("x")
    #expect(throws: SQLiteFailure.self) { try SQLiteDatabase(path: file.path) }
    try Data("编号,事项\n1,路灯\n".utf8).write(to: file)
    #expect(throws: SQLiteFailure.self) { try SQLiteDatabase(path: file.path) }
    #expect(throws: SQLiteFailure.self) { try SQLiteDatabase(path: folder.path) }
  }

  @Test func neverCrashesOnADamagedDatabase() throws {
    let values = (0..<300).map { "(\($0), '路灯不亮第\($0)次')" }.joined(separator: ",")
    try withDatabase("CREATE TABLE t (a, b); INSERT INTO t VALUES \(values);") { path throws in
      let whole = try Repository.bytes(URL(fileURLWithPath: path))
      var generator = SeededGenerator(seed: 7)
      var failed = 0
      for _ in 0..<150 {
        var bytes = whole
        for _ in 0..<generator.integer(in: 1...20) {
          bytes[generator.integer(in: 0...bytes.count - 1)] = UInt8.random(in: .min ... .max, using: &generator)
        }
        if generator.chance(percent: 30) { bytes.removeLast(generator.integer(in: 1...bytes.count / 2)) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        do {
          #expect(try rows(path, "t").count < 100_000)
        } catch is SQLiteFailure {
          failed += 1
        }
      }
      #expect(failed > 20)
    }
  }
}
