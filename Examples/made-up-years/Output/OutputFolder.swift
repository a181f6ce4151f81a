#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder into which the made-up year is written; other files in it are left alone.
struct OutputFolder {
  private let path: String

  /// The folder at `path`; it need not exist.
  init(path: String) { self.path = path }

  /// Writes a file, each one whole or not at all.
  ///
  /// - Throws: What the file system says when a folder cannot be made or a file not be written.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
  }
}
