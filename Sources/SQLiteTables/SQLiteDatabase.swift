internal import CSQLite

/// An SQLite database that is read and never changed.
///
/// It is opened as one that nothing else writes to, so that no lock and no journal is looked for. Nothing of it is run:
/// only tables that hold their rows themselves are read, no views, no virtual tables; extensions and functions that the
/// schema names are not trusted.
///
/// Safe: the connection never leaves the object and the tables that keep it alive, which use it one call at a time.
@safe package final class SQLiteDatabase {
  /// The greatest length of a value in bytes.
  package static let lengthLimit: Int32 = 16 << 20

  /// The connection.
  let connection: OpaquePointer
  /// The names of the tables by their bytes, once they were asked for; the file does not change.
  private var known: Set<[UInt8]> = []

  /// Opens a database.
  /// - Throws: `SQLiteFailure` where it is none.
  package init(path: String) throws(SQLiteFailure) {
    var connection: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
    // Unsafe: the name lives as long as the call, which writes the connection to a variable of ours.
    let code = unsafe sqlite3_open_v2("file:" + Self.escaped(path) + "?mode=ro&immutable=1", &connection, flags, nil)
    guard code == SQLITE_OK, let connection = unsafe connection else {
      let reason = Self.reason(code)
      // Unsafe: the connection is ours and used by nobody.
      unsafe sqlite3_close_v2(connection)
      throw .notADatabase(reason: reason)
    }
    unsafe self.connection = unsafe connection
    limit()
    // A file that is no database shows itself only when it is read.
    try run("PRAGMA query_only = ON")
    try run("PRAGMA trusted_schema = OFF")
    try run("PRAGMA cell_size_check = ON")
    try run("SELECT count(*) FROM sqlite_schema")
  }

  deinit {
    // Unsafe: statements keep this object, so none is left.
    unsafe sqlite3_close_v2(connection)
  }

  private func limit() {
    let limits: [(Int32, Int32)] = [
      (SQLITE_LIMIT_LENGTH, Self.lengthLimit), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20), (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_EXPR_DEPTH, 20), (SQLITE_LIMIT_COMPOUND_SELECT, 3),
      (SQLITE_LIMIT_VDBE_OP, 100_000), (SQLITE_LIMIT_WORKER_THREADS, 0), (SQLITE_LIMIT_FUNCTION_ARG, 8),
    ]
    // Unsafe: the connection is open.
    for (kind, value) in limits { _ = unsafe sqlite3_limit(connection, kind, value) }
  }

  private func run(_ statement: String) throws(SQLiteFailure) {
    let rows = try SQLiteRows(self, statement)
    while try rows.next() {}
  }

  // MARK: Tables

  /// The names of the tables that hold their rows themselves, in the order of the database.
  /// - Throws: `SQLiteFailure` where the database is damaged.
  package func tables() throws(SQLiteFailure) -> [String] {
    let rows = try SQLiteRows(self, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    var names: [String] = []
    while try rows.next() {
      guard let name = try rows.text(0), let statement = try rows.text(1) else { continue }
      let words = statement.uppercased().split(whereSeparator: \.isWhitespace)
      if words.count > 1, words[1] == "VIRTUAL" || name.hasPrefix("sqlite_") { continue }
      names.append(name)
    }
    return names
  }

  /// The rows of a table, in the order in which they were put in.
  /// - Throws: `SQLiteFailure` where there is no such table.
  package func rows(of table: String) throws(SQLiteFailure) -> SQLiteRows {
    if known.isEmpty { known = Set(try tables().map { Array($0.utf8) }) }
    guard known.contains(Array(table.utf8)) else { throw .noTable(name: table) }
    let quoted = "\"" + table.replacing("\"", with: "\"\"") + "\""
    do {
      return try SQLiteRows(self, "SELECT * FROM \(quoted) ORDER BY rowid")
    } catch {
      // A table without row numbers has the order of its key.
      return try SQLiteRows(self, "SELECT * FROM \(quoted)")
    }
  }

  /// The failure that the connection tells of.
  func failure(_ code: Int32) -> SQLiteFailure {
    // Unsafe: the message is copied before the next call.
    let message = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
    return .notADatabase(reason: message ?? Self.reason(code))
  }

  private static func reason(_ code: Int32) -> String {
    // Unsafe: the text is a constant of the library.
    unsafe sqlite3_errstr(code).map { unsafe String(cString: $0) } ?? String(code)
  }

  /// A path as part of a URI: everything but letters, digits and a few signs is escaped.
  private static func escaped(_ path: String) -> String {
    let absolute = path.hasPrefix("/") ? path : "./" + path
    return absolute.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
