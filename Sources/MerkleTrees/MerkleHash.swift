internal import Crypto

/// The hash of a leaf or node of a Merkle tree over SHA-256 (RFC 9162, section 2.1.1).
package struct MerkleHash: Sendable, Hashable, CustomStringConvertible {
  /// The number of bytes of a hash.
  package static let byteCount = 32

  /// The hash's 32 bytes.
  package let bytes: [UInt8]

  /// Keeps bytes that are known to be a hash.
  init(known bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Makes a hash of its bytes; `nil` where they are not 32.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.init(known: bytes)
  }

  /// Makes a hash of 64 digits in lower-case hexadecimal; `nil` of any other text.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(of: digits[index]), let low = Self.value(of: digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// The hash of a leaf: SHA-256 of a zero byte and the record.
  package init(leaf record: some Collection<UInt8>) { self.init(known: SHA256.hash(data: [0] + Array(record))) }

  /// The hash of a node: SHA-256 of a one byte and the hashes of its children.
  package init(left: MerkleHash, right: MerkleHash) {
    self.init(known: SHA256.hash(data: [1] + left.bytes + right.bytes))
  }

  /// The root of a tree without leaves: SHA-256 of nothing.
  package static let empty = MerkleHash(known: SHA256.hash(data: [UInt8]()))

  /// The hash in lower-case hexadecimal, 64 digits.
  package var description: String {
    String(decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
