internal import Columns
internal import Diagnostics
internal import Digests
internal import Foundation

/// Lines that are written in the order of their bytes, in memory that does not grow with their number.
///
/// Once many have come, they are put in order and laid down in a file; in the end these files are read side by side. A
/// class, because it owns the files, which go with it.
final class SortedLines {
  /// What was written.
  struct Written {
    /// The SHA-256 of the file's bytes.
    var digest: ContentDigest
    /// The number of lines.
    var count: Int
  }

  /// The folder that the file goes into.
  private let draft: CopyDraft
  /// The file's path in it.
  private let path: String
  /// The number of bytes from which on lines are laid down.
  private let room: Int
  /// Lines that are in memory, one after the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The files in which lines were laid down.
  private var runs: [URL] = []

  /// Begins without lines.
  /// - Parameters:
  ///   - room: the number of bytes from which on lines are laid down.
  init(_ path: String, in draft: CopyDraft, room: Int = 32 << 20) {
    self.path = path
    self.draft = draft
    self.room = room
  }

  deinit { removeRuns() }

  /// Adds a line.
  /// - Parameter line: its bytes without an end, and without any line end in them.
  /// - Throws: `DiagnosticsError` where there is no space to lay lines down.
  func add(_ line: [UInt8]) throws(DiagnosticsError) {
    bytes += line
    ends.append(bytes.count)
    guard bytes.count + ends.count * MemoryLayout<Int>.size >= room else { return }
    let run = draft.file("\(path).\(runs.count + 1)")
    runs.append(run)
    _ = try draft.attempt { try Self.write(self.sorted(), to: run) }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Writes all lines, each with a line feed behind it.
  /// - Throws: `DiagnosticsError` where that fails.
  func write() throws(DiagnosticsError) -> Written {
    let target = draft.file(path)
    return try draft.attempt {
      guard !self.runs.isEmpty else { return try Self.write(self.sorted(), to: target) }
      var runs = try self.runs.map { SortedRun(reader: try FileReader(path: $0.path)) }
      runs.append(SortedRun(lines: self.sorted()))
      for index in runs.indices { try runs[index].advance() }
      let file = try LineFile(target)
      while let least = Self.least(of: runs), let line = runs[least].line {
        try file.add(line)
        try runs[least].advance()
      }
      let written = try file.finish()
      self.removeRuns()
      return written
    }
  }

  private func removeRuns() {
    for run in runs { try? FileManager.default.removeItem(at: run) }
    runs = []
  }

  /// The run whose line comes next; `nil` where all are at their end.
  private static func least(of runs: [SortedRun]) -> Int? {
    var least: Int?
    for index in runs.indices {
      guard let line = runs[index].line else { continue }
      if let before = least.flatMap({ runs[$0].line }), !line.lexicographicallyPrecedes(before) { continue }
      least = index
    }
    return least
  }

  /// The lines in memory, in their order.
  private func sorted() -> [ArraySlice<UInt8>] {
    ends.indices.map { bytes[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func write(_ lines: [ArraySlice<UInt8>], to target: URL) throws -> Written {
    let file = try LineFile(target)
    for line in lines { try file.add(line) }
    return try file.finish()
  }
}
