package import Diagnostics
internal import Foundation

/// The folder that an assessor's copy is written to: a new one, or an empty one.
///
/// The copy is written beside it first and moved into place when it is whole; nothing that is there is ever replaced.
package struct CopyFolder: Sendable {
  private let url: URL
  /// The folder as its user names it, for messages.
  private let shown: String

  /// Names a folder, which need not exist.
  package init(path: String) {
    url = URL(fileURLWithPath: path).standardizedFileURL
    shown = path
  }

  /// Checks that a copy may be written here, before any work is done for it.
  /// - Throws: `DiagnosticsError` where something is in the way or the folder cannot be written.
  package func checkIsFree() throws(DiagnosticsError) {
    let files = FileManager.default
    let place = SourcePlace(file: shown)
    if let kind = FileKind(at: url.path) {
      guard kind == .folder else { throw DiagnosticsError(.outputIsAFile, at: place) }
      guard let content = try? files.contentsOfDirectory(atPath: url.path) else {
        throw DiagnosticsError(.outputNotReadable, at: place)
      }
      guard content.isEmpty else { throw DiagnosticsError(.outputNotEmpty, at: place) }
    }
    var parent = url.deletingLastPathComponent()
    while !files.fileExists(atPath: parent.path), parent.path != "/" { parent = parent.deletingLastPathComponent() }
    guard files.isWritableFile(atPath: parent.path) else { throw DiagnosticsError(.outputNotWritable, at: place) }
  }

  /// Writes a copy.
  /// - Parameter make: writes its files into a draft, which takes its place here once it is whole.
  /// - Returns: what `make` returns.
  /// - Throws: `DiagnosticsError` where that fails; then nothing is left behind.
  package func write<Result>(
    _ make: (CopyDraft) throws(DiagnosticsError) -> Result
  ) throws(DiagnosticsError) -> Result {
    try checkIsFree()
    let files = FileManager.default
    let partial = url.deletingLastPathComponent().appendingPathComponent(
      ".\(url.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    let draft = CopyDraft(partial, shown: shown)
    do throws(DiagnosticsError) {
      try draft.attempt { try files.createDirectory(at: partial, withIntermediateDirectories: true) }
      let result = try make(draft)
      // What has come into the way since is not replaced.
      try checkIsFree()
      try draft.attempt {
        if files.fileExists(atPath: url.path) { try files.removeItem(at: url) }
        try files.moveItem(at: partial, to: url)
      }
      return result
    } catch {
      try? files.removeItem(at: partial)
      throw error
    }
  }
}
