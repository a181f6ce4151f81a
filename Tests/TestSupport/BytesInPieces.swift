internal import Columns

/// Bytes that are read in pieces of given lengths, as a file never gives them, but a test wants them.
package final class BytesInPieces: ByteSource {
  private var rest: ArraySlice<UInt8>
  private var lengths: [Int]
  private var turn = 0

  /// Makes a source.
  /// - Parameter lengths: the greatest number of bytes of each reading, over and over again; all at once unless given.
  package init(_ bytes: [UInt8], lengths: [Int] = [.max]) {
    rest = bytes[...]
    self.lengths = lengths.map { max(1, $0) }
  }

  package var byteCount: Int { rest.count }

  package func read(into bytes: inout [UInt8], range: Range<Int>) -> Int {
    let piece = rest.prefix(min(range.count, lengths[turn % lengths.count]))
    turn += 1
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + piece.count, with: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
