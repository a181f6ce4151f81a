package import Diagnostics

/// A source of records.
///
/// A reader is made for one file; making it throws where the file cannot be read at all. It gives the records in the
/// order of the file, in batches of some thousands at most, each record with its place and with what is wrong with its
/// form, and decodes only the columns that its plan asks for.
package protocol Reader {
  /// Whether the file has a column for an event field or attribute, by its name in `ColumnBatch`.
  func hasColumn(_ name: String) -> Bool

  /// Reads on.
  /// - Returns: the next records, or `nil` after the last.
  /// - Throws: `DiagnosticsError` where the rest of the file cannot be read; there is nothing after it.
  mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch?

  /// What is to be said about the file without it being wrong; complete after the last batch.
  var remarks: [Diagnostic] { get }
}
