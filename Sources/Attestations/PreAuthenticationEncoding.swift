/// The bytes over which a signature of an envelope is made: DSSE v1, “PAE” (secure-systems-lab/dsse, protocol.md).
package enum PreAuthenticationEncoding {
  /// Encodes a payload with its type: `DSSEv1`, the length of the type, the type, the length of the payload and the
  /// payload, with one space between each two. Lengths count bytes of UTF-8, so that nothing can be moved across a border.
  package static func bytes(payloadType: String, payload: [UInt8]) -> [UInt8] {
    let type = Array(payloadType.utf8)
    return Array("DSSEv1 \(type.count) ".utf8) + type + Array(" \(payload.count) ".utf8) + payload
  }
}
