package import CanonicalJSON

/// A payload with signatures over it: the DSSE v1 envelope (secure-systems-lab/dsse, envelope.md).
package struct Envelope: Sendable, Hashable {
  /// A signature of the payload and its type.
  package struct Signature: Sendable, Hashable {
    /// Which key it is said to be made with: a hint, which nothing rests on.
    package var keyID: String?
    /// Its bytes.
    package var bytes: [UInt8]

    /// Makes a signature of its bytes.
    package init(keyID: String?, bytes: [UInt8]) {
      self.keyID = keyID
      self.bytes = bytes
    }
  }

  /// The type of in-toto statements, which is what we sign.
  package static let statementType = "application/vnd.in-toto+json"

  /// What the payload is.
  package var payloadType: String
  /// What is signed, to the byte.
  package var payload: [UInt8]
  /// The signatures, in the order in which they were made.
  package var signatures: [Signature]

  /// Makes an envelope.
  package init(payloadType: String = statementType, payload: [UInt8], signatures: [Signature] = []) {
    self.payloadType = payloadType
    self.payload = payload
    self.signatures = signatures
  }

  /// Adds the signature of a key; a key that has signed already does not sign again.
  package mutating func sign(with key: SigningKey) {
    guard signers(among: [key.verifyingKey]).isEmpty else { return }
    signatures.append(Signature(keyID: key.verifyingKey.id, bytes: key.signature(of: signedBytes)))
  }

  /// Those of some keys that have signed the payload, each once, in the order of the keys.
  ///
  /// Every signature is tried with every key, since a key's id is only a hint; a signature that is none is passed over.
  package func signers(among keys: [VerifyingKey]) -> [VerifyingKey] {
    let message = signedBytes
    var signers: [VerifyingKey] = []
    for key in keys where !signers.contains(key) {
      if signatures.contains(where: { key.accepts($0.bytes, of: message) }) { signers.append(key) }
    }
    return signers
  }

  /// What the signatures are made over.
  package var signedBytes: [UInt8] { PreAuthenticationEncoding.bytes(payloadType: payloadType, payload: payload) }

  // MARK: JSON

  /// The envelope as JSON, in standard Base64.
  package var json: JSONValue {
    .object([
      "payload": .string(Base64.encode(payload)), "payloadType": .string(payloadType),
      "signatures": .array(
        signatures.map { signature in
          var members: [String: JSONValue] = ["sig": .string(Base64.encode(signature.bytes))]
          if let id = signature.keyID { members["keyid"] = .string(id) }
          return .object(members)
        }),
    ])
  }

  /// Reads an envelope, with Base64 of either alphabet; members that are not known are passed over.
  /// - Returns: `nil` of anything else.
  package init?(_ json: JSONValue) {
    guard let payload = json["payload"]?.text.flatMap(Base64.decode), let type = json["payloadType"]?.text,
      let items = json["signatures"]?.elements
    else { return nil }
    var signatures: [Signature] = []
    for item in items {
      guard let bytes = item["sig"]?.text.flatMap(Base64.decode) else { return nil }
      signatures.append(Signature(keyID: item["keyid"]?.text, bytes: bytes))
    }
    self.init(payloadType: type, payload: payload, signatures: signatures)
  }
}
