internal import Columns
internal import Digests
internal import Foundation

/// A file of lines that is being written; a class, because it owns what the system writes through.
final class LineFile {
  private let handle: FileHandle
  private var hasher = ContentHasher()
  private var piece: [UInt8] = []
  private var count = 0

  /// Makes the file, and the folders it needs.
  /// - Throws: an error of the file system.
  init(_ url: URL) throws {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  /// Adds a line and a line feed behind it.
  /// - Throws: an error of the file system.
  func add(_ line: ArraySlice<UInt8>) throws {
    piece += line
    piece.append(UInt8(ascii: "\n"))
    count += 1
    if piece.count >= ByteWindow.pieceSize { try flush() }
  }

  /// Writes what is left and closes the file.
  /// - Throws: an error of the file system.
  func finish() throws -> SortedLines.Written {
    try flush()
    try handle.close()
    return SortedLines.Written(digest: hasher.finish(), count: count)
  }

  private func flush() throws {
    hasher.update(piece)
    try handle.write(contentsOf: Data(piece))
    piece.removeAll(keepingCapacity: true)
  }
}
