/// The files of an evaluation's outcome, in memory, ready to be written in one go.
package struct Bundle: Sendable {
  /// A file of the bundle.
  package struct File: Sendable, Hashable {
    /// Its path below the bundle's folder, with `/` between parts.
    package var path: String
    /// Its content.
    package var bytes: [UInt8]

    /// Makes a file.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The files, by path ascending; the manifest is not among them.
  package private(set) var files: [File]

  /// Makes a bundle of files with distinct paths.
  package init(files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
