internal import CanonicalJSON
internal import Columns
package import Diagnostics

/// A seal that was read from its file, with the index beside it where there is one.
package final class SealFile {
  /// The greatest size of a seal's file.
  package static let sizeLimit = 64 << 20

  /// The seal.
  package let seal: Seal
  /// The bytes of its file.
  package let bytes: [UInt8]
  /// The file's name, for messages.
  package let path: String
  /// Its index; `nil` where there is none for it.
  let index: SealIndexFile?

  /// Reads a seal.
  /// - Throws: `DiagnosticsError` where it cannot be read or is none.
  /// - Parameter name: the file's name for people, the path unless given.
  package init(path: String, shownAs name: String? = nil) throws(DiagnosticsError) {
    self.path = name ?? path
    do throws(FileFailure) {
      bytes = try FileReader.contents(ofFile: path, limit: Self.sizeLimit)
    } catch {
      throw DiagnosticsError(error.template, ["file": path], at: SourcePlace(file: path))
    }
    guard let json = try? JSONValue(parsing: bytes), let seal = Seal(json) else {
      throw DiagnosticsError(.notASeal, ["file": path], at: SourcePlace(file: path))
    }
    self.seal = seal
    index = SealIndexFile(path: Self.indexPath(of: path), of: seal)
  }

  /// Whether an index was found that fits the seal.
  package var hasIndex: Bool { index != nil }

  /// Where the index of a seal lies: beside it, `.index` in place of `.json`.
  static func indexPath(of path: String) -> String {
    (path.hasSuffix(".json") ? String(path.dropLast(5)) : path) + ".index"
  }
}
