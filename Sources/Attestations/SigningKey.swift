internal import Crypto
internal import Foundation

/// A private key of Ed25519 (RFC 8032). It is never printed, and written to no file but its own.
package struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// What stands before the seed in its PrivateKeyInfo (RFC 8410, section 7).
  private static let prefix: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]
  private static let label = "PRIVATE KEY"

  /// Makes a new key by the machine's own source of chance.
  package init() { key = Curve25519.Signing.PrivateKey() }

  /// Makes a key of PEM text (PKCS#8, RFC 7468, section 10); `nil` of anything else, such as one with a password.
  package init?(pem: String) {
    guard let content = PEMText.content(of: pem, label: Self.label), content.starts(with: Self.prefix),
      content.count == Self.prefix.count + 32,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: content.dropFirst(Self.prefix.count))
    else { return nil }
    self.key = key
  }

  /// The key as PEM text.
  package var pem: String { PEMText.text(of: Self.prefix + Array(key.rawRepresentation), label: Self.label) }

  /// The public half.
  package var verifyingKey: VerifyingKey { VerifyingKey(known: Array(key.publicKey.rawRepresentation)) }

  /// The signature of a message, 64 bytes.
  ///
  /// The library adds chance to each signature where it can; any of them is right.
  func signature(of message: [UInt8]) -> [UInt8] { (try? key.signature(for: message)).map { [UInt8]($0) } ?? [] }
}
