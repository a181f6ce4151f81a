/// Why a database cannot be read.
package enum SQLiteFailure: Error, Sendable, Hashable {
  /// It is no SQLite database, or a damaged one, with the reason in SQLite's words.
  case notADatabase(reason: String)
  /// There is no table of that name.
  case noTable(name: String)
  /// A value of that column is a blob, or its bytes are not UTF-8.
  case notText(column: String)
}
