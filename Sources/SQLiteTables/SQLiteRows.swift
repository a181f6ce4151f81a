internal import CSQLite

/// The rows of a table, one after the other.
///
/// Safe: the statement never leaves the object, which keeps its database alive.
@safe package final class SQLiteRows {
  private let database: SQLiteDatabase
  private let statement: OpaquePointer
  /// The names of the columns, in the order of the table.
  package let columns: [String]

  /// Prepares a statement.
  init(_ database: SQLiteDatabase, _ text: String) throws(SQLiteFailure) {
    self.database = database
    var statement: OpaquePointer?
    // Unsafe: the text lives as long as the call, which writes the statement to a variable of ours.
    let code = unsafe sqlite3_prepare_v2(database.connection, text, -1, &statement, nil)
    guard code == SQLITE_OK, let statement = unsafe statement else { throw database.failure(code) }
    unsafe self.statement = unsafe statement
    var columns: [String] = []
    for index in 0..<(unsafe sqlite3_column_count(statement)) {
      // Unsafe: the name is copied at once.
      unsafe columns.append(sqlite3_column_name(statement, index).map { unsafe String(cString: $0) } ?? "")
    }
    self.columns = columns
  }

  deinit {
    // Unsafe: the statement is ours and used by nobody else.
    unsafe sqlite3_finalize(statement)
  }

  /// Goes on to the next row.
  /// - Returns: `false` after the last.
  /// - Throws: `SQLiteFailure` where the database is damaged.
  package func next() throws(SQLiteFailure) -> Bool {
    // Unsafe: the statement is open.
    switch unsafe sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw database.failure(code)
    }
  }

  /// A value of the current row as text: numbers as SQLite writes them, `nil` where there is none.
  /// - Throws: `SQLiteFailure` where it is a blob or not UTF-8.
  package func text(_ column: Int) throws(SQLiteFailure) -> String? {
    guard columns.indices.contains(column), let index = Int32(exactly: column) else { return nil }
    // Unsafe: the statement stands on a row, and the column is one of its.
    switch unsafe sqlite3_column_type(statement, index) {
    case SQLITE_NULL: return nil
    case SQLITE_BLOB: throw .notText(column: columns[column])
    default: break
    }
    // Unsafe: the bytes are copied before the next call moves them.
    guard let start = unsafe sqlite3_column_text(statement, index) else { throw database.failure(SQLITE_NOMEM) }
    let count = unsafe Int(sqlite3_column_bytes(statement, index))
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(column: columns[column]) }
    return text
  }
}
