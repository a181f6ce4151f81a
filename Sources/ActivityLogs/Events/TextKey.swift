/// A hash of a text that is the same in every run: FNV-1a in 64 bits.
package enum TextKey {
  /// What a hash of bytes begins with.
  package static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes one more byte into a hash.
  package static func absorb(byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of a text.
  package static func of(_ text: ArraySlice<UInt8>) -> UInt64 {
    var hash = start
    for byte in text { absorb(byte: byte, into: &hash) }
    return hash
  }
}
