/// Where the anchor, the tag and the content of a node stand in its file.
struct NodeProperties: Sendable, Hashable {
  /// The bytes of the tag, its `!` included.
  private(set) var tag: Range<Int>?
  /// The bytes of the anchor, its `&` included.
  private(set) var anchor: Range<Int>?
  /// The offset of the content's first byte; the end of the node where it has no content.
  private(set) var contentStart: Int

  /// Looks for what stands before the content of a node.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - range: the bytes of the node, properties included.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var offset = range.lowerBound
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    scanning: while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        let start = offset
        while offset < range.upperBound, !isBlank(bytes[offset]) { offset += 1 }
        if bytes[start] == UInt8(ascii: "!") { tag = start..<offset } else { anchor = start..<offset }
      case UInt8(ascii: "#") where offset > range.lowerBound:
        while offset < range.upperBound, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      case let byte where isBlank(byte): offset += 1
      default: break scanning
      }
    }
    contentStart = offset
  }
}
