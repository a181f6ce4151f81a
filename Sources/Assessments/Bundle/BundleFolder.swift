internal import CanonicalJSON
package import Diagnostics
internal import Foundation

/// The folder that a bundle is written to.
///
/// The bundle is written beside the folder first and moved into place when it is whole. A folder that holds anything
/// but a bundle of ours is never touched.
package struct BundleFolder: Sendable {
  private let url: URL
  /// The folder as its user names it, for messages.
  private let shown: String

  /// Names a folder, which need not exist.
  package init(path: String) {
    self.url = URL(fileURLWithPath: path).standardizedFileURL
    self.shown = path
  }

  private var partial: URL { sibling(".partial-\(ProcessInfo.processInfo.processIdentifier)") }
  private var replaced: URL { sibling(".replaced-\(ProcessInfo.processInfo.processIdentifier)") }

  private func sibling(_ suffix: String) -> URL {
    url.deletingLastPathComponent().appendingPathComponent("." + url.lastPathComponent + suffix)
  }

  /// Checks that a bundle may be written here, before any work is done for it.
  /// - Throws: `DiagnosticsError` where the folder holds something else or cannot be written.
  package func checkIsOurs() throws(DiagnosticsError) {
    let files = FileManager.default
    let place = SourcePlace(file: shown)
    if let kind = FileKind(at: url.path) {
      guard kind == .folder else { throw DiagnosticsError(.outputIsAFile, at: place) }
      guard let content = try? files.subpathsOfDirectory(atPath: url.path) else {
        throw DiagnosticsError(.outputNotReadable, at: place)
      }
      guard content.isEmpty || holdsOnlyABundle(content) else { throw DiagnosticsError(.outputNotOurs, at: place) }
      guard files.isWritableFile(atPath: url.path) else { throw DiagnosticsError(.outputNotWritable, at: place) }
    }
    var parent = url.deletingLastPathComponent()
    while !files.fileExists(atPath: parent.path), parent.path != "/" { parent = parent.deletingLastPathComponent() }
    guard files.isWritableFile(atPath: parent.path) else {
      throw DiagnosticsError(.outputNotWritable, at: place)
    }
  }

  /// Whether every file is one that the folder's own manifest lists, or stands beside it by convention.
  private func holdsOnlyABundle(_ content: [String]) -> Bool {
    guard let bytes = try? Data(contentsOf: url.appendingPathComponent(Manifest.fileName)),
      case .object(let manifest)? = try? JSONValue(parsing: [UInt8](bytes)),
      manifest["schema"] == .string(Manifest.schema), case .array(let outputs)? = manifest["outputs"]
    else { return false }
    var known: Set<String> = [Manifest.fileName, "attestation.dsse.json"]
    for case .object(let output) in outputs {
      guard case .string(let path)? = output["path"] else { return false }
      known.insert(path)
      for (index, character) in zip(path.indices, path) where character == "/" { known.insert(String(path[..<index])) }
    }
    return content.allSatisfy(known.contains)
  }

  /// Writes a bundle with its manifest, in place of the one that was here.
  /// - Throws: `DiagnosticsError` where that fails; then what was here before is still here, and nothing else.
  package func write(_ bundle: Bundle, manifest: [UInt8]) throws(DiagnosticsError) {
    let files = FileManager.default
    do {
      try files.createDirectory(at: partial, withIntermediateDirectories: true)
      for file in bundle.files + [Bundle.File(path: Manifest.fileName, bytes: manifest)] {
        let target = partial.appendingPathComponent(file.path)
        try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: target)
      }
      guard files.fileExists(atPath: url.path) else {
        try files.moveItem(at: partial, to: url)
        return
      }
      try files.moveItem(at: url, to: replaced)
      do {
        try files.moveItem(at: partial, to: url)
      } catch {
        try files.moveItem(at: replaced, to: url)
        throw error
      }
      try? files.removeItem(at: replaced)
    } catch {
      try? files.removeItem(at: partial)
      throw DiagnosticsError(
        .outputNotWritten, WriteFailure(error).arguments, at: SourcePlace(file: shown))
    }
  }
}
