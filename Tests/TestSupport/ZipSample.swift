/// An archive made for a test; every field can be bent out of shape.
package struct ZipSample {
  /// An entry.
  package struct Entry {
    /// The name in the table of contents.
    package var name: String
    /// The name before the entry's bytes, the same unless given.
    package var localName: String?
    /// The bytes as they stand in the archive.
    package var packed: [UInt8]
    /// How they are packed.
    package var method = 0
    /// What else is said of the entry.
    package var flags = 0x800
    /// The number of unpacked bytes that the archive claims.
    package var size: Int
    /// The checksum that the archive claims.
    package var checksum: UInt32
    /// Where the archive says that the entry begins, where it is not where it does.
    package var claimedOffset: Int?
    /// Whether the numbers stand in fields of eight bytes, as in large archives.
    package var isLarge = false

    /// Makes an entry that is not packed.
    package init(_ name: String, _ bytes: some Collection<UInt8>) {
      self.name = name
      packed = Array(bytes)
      size = packed.count
      checksum = ZipSample.checksum(packed)
    }

    /// Makes an entry of deflated bytes.
    package init(_ name: String, deflated: [UInt8], of bytes: [UInt8]) {
      self.name = name
      packed = deflated
      method = 8
      size = bytes.count
      checksum = ZipSample.checksum(bytes)
    }
  }

  /// The entries, in their order.
  package var entries: [Entry]
  /// The comment at the end.
  package var comment = ""

  /// Makes an archive.
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The archive's bytes.
  package var bytes: [UInt8] {
    var (result, table) = ([UInt8](), [UInt8]())
    for entry in entries {
      let offset = entry.claimedOffset ?? result.count
      result += header(of: entry, signature: 0x0403_4B50) + Array((entry.localName ?? entry.name).utf8) + entry.packed
      var extra: [UInt8] = []
      if entry.isLarge {
        extra = Self.number(1, 2) + Self.number(24, 2)
        extra += Self.number(entry.size, 8) + Self.number(entry.packed.count, 8) + Self.number(offset, 8)
      }
      table += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + header(of: entry, signature: nil).dropLast(2)
      table += Self.number(extra.count, 2) + Self.number(0, 2 + 2 + 2 + 4)
      table += Self.number(entry.isLarge ? 0xFFFF_FFFF : offset, 4) + Array(entry.name.utf8) + extra
    }
    let start = result.count
    result += table
    let isLarge = entries.contains(where: \.isLarge)
    if isLarge {
      let record = result.count
      result += Self.number(0x0606_4B50, 4) + Self.number(44, 8) + Self.number(45, 2) + Self.number(45, 2)
      result += Self.number(0, 8) + Self.number(entries.count, 8) + Self.number(entries.count, 8)
      result += Self.number(table.count, 8) + Self.number(start, 8)
      result += Self.number(0x0706_4B50, 4) + Self.number(0, 4) + Self.number(record, 8) + Self.number(1, 4)
    }
    result += Self.number(0x0605_4B50, 4) + Self.number(0, 4)
    result += Self.number(isLarge ? 0xFFFF : entries.count, 2) + Self.number(isLarge ? 0xFFFF : entries.count, 2)
    result += Self.number(isLarge ? 0xFFFF_FFFF : table.count, 4) + Self.number(isLarge ? 0xFFFF_FFFF : start, 4)
    return result + Self.number(comment.utf8.count, 2) + Array(comment.utf8)
  }

  private func header(of entry: Entry, signature: Int?) -> [UInt8] {
    let isLarge = signature == nil && entry.isLarge
    var result = signature.map { Self.number($0, 4) } ?? []
    result += Self.number(20, 2) + Self.number(entry.flags, 2) + Self.number(entry.method, 2) + Self.number(0, 4)
    result += Self.number(Int(entry.checksum), 4)
    result += Self.number(isLarge ? 0xFFFF_FFFF : entry.packed.count, 4)
    result += Self.number(isLarge ? 0xFFFF_FFFF : entry.size, 4)
    let name = signature == nil ? entry.name : entry.localName ?? entry.name
    return result + Self.number(name.utf8.count, 2) + Self.number(0, 2)
  }

  /// A number with its lowest byte first.
  package static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// The CRC-32 of some bytes, bit by bit.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }
}
