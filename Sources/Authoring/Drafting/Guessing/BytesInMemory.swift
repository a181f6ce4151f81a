internal import Columns

/// Bytes that were read already, as a source.
final class BytesInMemory: ByteSource {
  private var rest: ArraySlice<UInt8>

  /// Makes a source.
  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var byteCount: Int { rest.count }

  func read(into bytes: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    let piece = rest.prefix(range.count)
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + piece.count, with: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
