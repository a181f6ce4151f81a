package import Diagnostics
internal import Foundation

/// An assessor's copy that is being written, in a folder that is not in its place yet.
package struct CopyDraft: Sendable {
  private let folder: URL
  /// The folder as its user names it, for messages.
  private let shown: String

  /// Names the folder, which there is.
  init(_ folder: URL, shown: String) {
    self.folder = folder
    self.shown = shown
  }

  /// A file of the copy.
  /// - Parameter path: with `/` between parts.
  func file(_ path: String) -> URL { folder.appendingPathComponent(path) }

  /// Writes files.
  /// - Throws: `DiagnosticsError` where that fails.
  package func write(_ bundle: Bundle) throws(DiagnosticsError) {
    try attempt {
      for file in bundle.files {
        let target = self.file(file.path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: target)
      }
    }
  }

  /// Does something with the file system.
  /// - Throws: `DiagnosticsError` with the reason where it fails.
  func attempt<Result>(_ body: () throws -> Result) throws(DiagnosticsError) -> Result {
    do {
      return try body()
    } catch {
      throw DiagnosticsError(.outputNotWritten, WriteFailure(error).arguments, at: SourcePlace(file: shown))
    }
  }
}
