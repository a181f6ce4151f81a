/// Where a record stands in a file.
package struct RecordPosition: Sendable, Hashable {
  /// Its number, from 1; a header is the first.
  package var number: Int
  /// The line on which it begins, from 1.
  package var line: Int
  /// The number of bytes of the file before it.
  package var offset: Int
  /// Its bytes, its line end left out.
  package var bytes: [UInt8]
}
