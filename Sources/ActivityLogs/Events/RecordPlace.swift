/// Where a record stands in the files that were handed over.
package struct RecordPlace: Sendable, Hashable {
  /// Where in its file; other formats add cases.
  package enum Location: Sendable, Hashable {
    /// A range of bytes, and the line from 1 on which it begins.
    case bytes(offset: Int, length: Int, line: Int)
  }

  /// The file, as an index into the run's list of log files.
  package var file: Int
  /// Where in the file.
  package var location: Location

  /// Makes a place.
  package init(file: Int, location: Location) {
    self.file = file
    self.location = location
  }
}
