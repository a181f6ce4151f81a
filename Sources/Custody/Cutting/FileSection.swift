internal import Columns

/// A stretch of a file, read from front to back.
final class FileSection: ByteSource {
  private let file: FileReader
  private var next: Int
  private let end: Int

  /// Makes a section; what of it lies beyond the file's end is not there.
  init(_ file: FileReader, _ range: Range<Int>) {
    self.file = file
    next = range.lowerBound
    end = min(range.upperBound, file.byteCount)
  }

  var byteCount: Int { max(0, end - next) }

  func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    let found = try file.bytes(at: next, count: min(range.count, max(0, end - next)))
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + found.count, with: found)
    next += found.count
    return found.count
  }
}
