internal import CanonicalJSON
internal import Crypto
internal import Digests
internal import Foundation

/// A public key of Ed25519 (RFC 8032), which tells whether a signature is right.
package struct VerifyingKey: Sendable, Hashable {
  /// The key's 32 bytes.
  package let bytes: [UInt8]

  /// What stands before the key in its SubjectPublicKeyInfo (RFC 8410, section 4).
  private static let prefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
  private static let label = "PUBLIC KEY"

  /// Makes a key of its bytes; `nil` where they are not 32.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32, (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else { return nil }
    self.bytes = bytes
  }

  /// Keeps bytes that are known to be a key.
  init(known bytes: [UInt8]) { self.bytes = bytes }

  /// Makes a key of PEM text (RFC 7468, section 13); `nil` of anything else.
  package init?(pem: String) {
    guard let content = PEMText.content(of: pem, label: Self.label), content.starts(with: Self.prefix) else {
      return nil
    }
    self.init(bytes: Array(content.dropFirst(Self.prefix.count)))
  }

  /// The key as PEM text.
  package var pem: String { PEMText.text(of: Self.prefix + bytes, label: Self.label) }

  /// By what a signature names the key: as securesystemslib does, the SHA-256 digest of its canonical description.
  package var id: String {
    let hexadecimal = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let description: JSONValue = [
      "keytype": "ed25519", "scheme": "ed25519", "keyval": ["public": .string(hexadecimal)],
    ]
    return ContentDigest(of: description.canonicalBytes).description
  }

  /// Whether a signature of a message is this key's.
  package func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}
