internal import CanonicalJSON
internal import Columns
package import Diagnostics
internal import Foundation

/// The sealing of logs when they are handed over.
package struct Sealing: Sendable {
  /// The seal.
  package let seal: Seal
  private let index: SealIndex

  /// Seals files.
  /// - Parameter paths: the files, each once; each is sealed under the name that is given here.
  /// - Throws: `DiagnosticsError` where a file cannot be read or is given twice.
  package init(of paths: [String]) throws(DiagnosticsError) {
    var (logs, parts, seen): ([LogSeal], [SealIndex.Log], Set<String>) = ([], [], [])
    for path in paths {
      let place = SourcePlace(file: path)
      guard seen.insert(URL(fileURLWithPath: path).resolvingSymlinksInPath().path).inserted else {
        throw DiagnosticsError(.sealedTwice, ["file": path], at: place)
      }
      do throws(FileFailure) {
        let file = try FileReader(path: path)
        let cutting = RecordCutting(fileName: path, firstBytes: try file.bytes(at: 0, count: 16)[...])
        let hashing = try RecordHashing(of: file, cutting: cutting)
        logs.append(LogSeal(name: path, cutting: cutting, hashing: hashing))
        parts.append(SealIndex.Log(blocks: hashing.blocks, offsets: hashing.offsets, prints: hashing.prints))
      } catch {
        throw DiagnosticsError(error.template, ["file": path], at: place)
      }
    }
    seal = Seal(logs: logs)
    index = SealIndex(logs: parts)
  }

  /// Writes the seal, and its index beside it.
  /// - Returns: the paths of the two files.
  /// - Throws: `DiagnosticsError` where something is there already, or they cannot be written.
  package func write(to path: String) throws(DiagnosticsError) -> [String] {
    let indexPath = SealFile.indexPath(of: path)
    for path in [path, indexPath] where (try? FileManager.default.attributesOfItem(atPath: path)) != nil {
      throw DiagnosticsError(.sealExists, ["file": path], at: SourcePlace(file: path))
    }
    do {
      try Data(index.bytes).write(to: URL(fileURLWithPath: indexPath), options: .withoutOverwriting)
      try Data(seal.json.canonicalBytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch {
      throw DiagnosticsError(.sealNotWritten, ["file": path], at: SourcePlace(file: path))
    }
    return [path, indexPath]
  }
}
