internal import Digests

/// A SHA-256 digest in four words, which take less room than its bytes in a list of their own, and are in the order of
/// these.
struct DigestWords: Sendable, Comparable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Packs a digest.
  init(_ digest: ContentDigest) {
    func word(_ index: Int) -> UInt64 {
      digest.bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  static func == (left: DigestWords, right: DigestWords) -> Bool { left.words == right.words }

  static func < (left: DigestWords, right: DigestWords) -> Bool { left.words < right.words }

  /// Adds the digest's bytes to others.
  func append(to bytes: inout [UInt8]) {
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
  }
}
