internal import Crypto

/// The keyed hash HMAC-SHA-256 (RFC 2104, FIPS 198-1): without the key nobody can tell what a code stands for, nor try
/// out what it could stand for.
package struct KeyedHash: Sendable {
  private let key: SymmetricKey

  /// Makes a hash with a key of any length.
  package init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The code of a message, 32 bytes.
  package func code(of message: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
  }
}
