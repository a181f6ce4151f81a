internal import Assessments
package import Diagnostics
internal import Foundation

/// A file that is to be written for an author.
package struct WrittenFile: Sendable, Hashable {
  /// Where it lies, as its user knows it.
  package var path: String
  /// What it holds.
  package var bytes: [UInt8]

  /// Makes a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of a text.
  package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// Writes files, each in one step and with the folders it needs; what is there already is replaced.
  /// - Throws: `DiagnosticsError` where one cannot be written; then all are as they were before.
  package static func write(_ files: [WrittenFile]) throws(DiagnosticsError) {
    var undone: [() -> Void] = []
    for file in files {
      // What a link leads to is what is meant, not the link.
      let target = URL(fileURLWithPath: file.path).resolvingSymlinksInPath()
      do {
        for folder in missingFolders(above: target).reversed() {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
          undone.append { try? FileManager.default.removeItem(at: folder) }
        }
        let before = FileManager.default.contents(atPath: target.path)
        try Data(file.bytes).write(to: target, options: .atomic)
        undone.append {
          if let before { try? before.write(to: target, options: .atomic) } else { remove(target) }
        }
      } catch {
        for undo in undone.reversed() { undo() }
        throw DiagnosticsError(
          .fileNotWritten, WriteFailure(error).arguments, at: SourcePlace(file: file.path))
      }
    }
  }

  /// Writes a file that is new.
  /// - Throws: `DiagnosticsError` where something is there already, or the file cannot be written.
  package static func writeNew(_ file: WrittenFile) throws(DiagnosticsError) {
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw DiagnosticsError(.fileExists, ["file": file.path], at: SourcePlace(file: file.path))
    }
    try write([file])
  }

  private static func remove(_ file: URL) { try? FileManager.default.removeItem(at: file) }

  /// The folders that a file needs and that are not there, innermost first.
  private static func missingFolders(above file: URL) -> [URL] {
    var folders: [URL] = []
    var folder = file.deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folders.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    return folders
  }
}
