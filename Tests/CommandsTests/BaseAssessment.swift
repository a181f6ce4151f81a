import Foundation
import TestSupport

/// A copy of the small assessment of the fixtures, or of an example, to be spoilt.
struct BaseAssessment {
  /// Where the copy lies.
  let folder: URL

  /// Makes a fresh copy.
  /// - Parameter path: the folder that is copied, below the repository's.
  init(of path: String = "Tests/CommandsTests/Fixtures/base") throws {
    folder = try Repository.temporaryFolder()
    let source = Repository.path(path)
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
  }

  /// Removes the copy, whatever its permissions.
  func remove() {
    _ = try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes a file.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Removes a file.
  func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }

  /// Replaces a part of a file, which must be there.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = String(decoding: try Repository.bytes(folder.appendingPathComponent(name)), as: UTF8.self)
    guard text.contains(old) else { throw Missing(text: old) }
    try write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  /// A text to replace that is not there.
  struct Missing: Error { let text: String }

  /// All files and folders below the copy, sorted.
  func listing() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }
}
