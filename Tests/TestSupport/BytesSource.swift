package import Columns

/// Bytes in memory as a source, given out in pieces of a fixed size at most.
package final class BytesSource: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var next = 0

  /// Makes a source.
  package init(_ bytes: some Collection<UInt8>, pieceSize: Int = .max) {
    self.bytes = Array(bytes)
    self.pieceSize = pieceSize
  }

  package var byteCount: Int { bytes.count }

  package func read(into target: inout [UInt8], range: Range<Int>) throws(FileFailure) -> Int {
    let count = min(range.count, pieceSize, bytes.count - next)
    target.replaceSubrange(range.lowerBound..<range.lowerBound + count, with: bytes[next..<next + count])
    next += count
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
