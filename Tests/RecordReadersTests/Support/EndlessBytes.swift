import Columns

/// A beginning, and then the same byte for so long that nobody should want to keep it.
final class EndlessBytes: ByteSource {
  private let beginning: [UInt8]
  private let byte: UInt8
  private let count: Int
  /// The number of bytes that were asked for so far.
  private(set) var givenCount = 0

  init(beginning: [UInt8], repeating byte: UInt8, count: Int) {
    self.beginning = beginning
    self.byte = byte
    self.count = count
  }

  var byteCount: Int { beginning.count + count }

  func read(into bytes: inout [UInt8], range: Range<Int>) -> Int {
    let wanted = min(range.count, byteCount - givenCount)
    var piece = Array(beginning.dropFirst(givenCount).prefix(wanted))
    piece += repeatElement(byte, count: wanted - piece.count)
    bytes.replaceSubrange(range.lowerBound..<range.lowerBound + wanted, with: piece)
    givenCount += wanted
    return wanted
  }
}
