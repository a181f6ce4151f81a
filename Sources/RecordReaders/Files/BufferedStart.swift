internal import Columns

/// A source whose first bytes have been looked at, and are given again.
final class BufferedStart: ByteSource {
  private let source: any ByteSource
  private var isStartGiven = false
  private var rest: ArraySlice<UInt8>

  /// The first bytes, fewer where the source has no more.
  let firstBytes: ArraySlice<UInt8>

  /// Reads the first bytes.
  init(_ source: any ByteSource, count: Int) throws(FileFailure) {
    self.source = source
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = try source.read(into: &bytes, range: filled..<count)
      if read == 0 { break }
      filled += read
    }
    firstBytes = bytes[..<filled]
    rest = firstBytes
  }

  var byteCount: Int { source.byteCount }

  func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    guard !rest.isEmpty else { return try source.read(into: &bytes, range: range) }
    let given = rest.prefix(range.count)
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + given.count, with: given)
    rest = rest.dropFirst(given.count)
    return given.count
  }
}
