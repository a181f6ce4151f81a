internal import Crypto

/// The SHA-256 digest of some bytes (FIPS 180-4), by which files are known again.
package struct ContentDigest: Sendable, Hashable, CustomStringConvertible {
  /// The digest's 32 bytes.
  package let bytes: [UInt8]

  /// Digests bytes that are in memory.
  package init(of content: some Sequence<UInt8>) {
    self.bytes = Array(SHA256.hash(data: Array(content)))
  }

  /// Keeps a digest computed piece by piece.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The digest in lower-case hexadecimal, 64 characters.
  package var description: String {
    String(decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
