package import Diagnostics
package import RecordReaders

/// An event of a test.
package struct TestEvent: Sendable {
  /// The fields and attributes that it has, in the order of the file.
  package var cells: [(name: String, text: String)]
  /// Where it stands, as results point at records: by its row's first byte and line, and its number in the row.
  package var record: RecordPlace
  /// Where its row stands.
  package var place: SourcePlace

  /// The text of a field or attribute.
  package func text(of name: String) -> String? { cells.first { $0.name == name }?.text }
}
