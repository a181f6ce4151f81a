package import Columns

/// Bytes in memory as a source, given out in pieces of given lengths, as a file never gives them but a test wants them.
package final class BytesSource: ByteSource {
  private let bytes: [UInt8]
  private let lengths: [Int]
  private var next = 0
  private var turn = 0

  /// Makes a source.
  /// - Parameter lengths: the greatest number of bytes of each reading, over and over again; all at once unless given.
  package init(_ bytes: some Collection<UInt8>, lengths: [Int] = [.max]) {
    self.bytes = Array(bytes)
    self.lengths = lengths.map { max(1, $0) }
  }

  package var byteCount: Int { bytes.count - next }

  package func read(into target: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    let count = min(range.count, lengths[turn % lengths.count], bytes.count - next)
    target.replaceSubrange(range.lowerBound..<range.lowerBound + count, with: bytes[next..<next + count])
    next += count
    turn += 1
    return count
  }
}

extension ByteSource {
  /// All bytes that are left.
  /// - Parameter pieceSize: how many are asked for at once.
  package func rest(pieceSize: Int = 1 << 16) throws(FileFailure) -> [UInt8] {
    var (result, buffer) = ([UInt8](), [UInt8](repeating: 0, count: pieceSize))
    while true {
      let count = try read(into: &buffer, range: 0..<pieceSize)
      if count == 0 { return result }
      result += buffer[..<count]
    }
  }
}
