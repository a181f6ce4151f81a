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
  /// - Throws: `DiagnosticsError` where that fails; then nothing is left behind.
  package func write(_ bundle: Bundle) throws(DiagnosticsError) {
    try checkIsFree()
    let files = FileManager.default
    let partial = url.deletingLastPathComponent().appendingPathComponent(
      ".\(url.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try files.createDirectory(at: partial, withIntermediateDirectories: true)
      for file in bundle.files {
        let target = partial.appendingPathComponent(file.path)
        try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: target)
      }
      // The check has just found it empty.
      if files.fileExists(atPath: url.path) { try files.removeItem(at: url) }
      try files.moveItem(at: partial, to: url)
    } catch {
      try? files.removeItem(at: partial)
      throw DiagnosticsError(.outputNotWritten, WriteFailure(error).arguments, at: SourcePlace(file: shown))
    }
  }
}
