internal import Digests

/// Where chance comes from: the assessment's public seed, and nothing else.
///
/// The key of the generator is the first eight bytes, lowest first, of SHA-256 over `plumbline robustness 1`, a zero byte
/// and the seed. Of a counter, word 0 and 1 are the lower and the upper half of a subject — the key of a cluster, the
/// number of a weight or of an assumption —, word 2 is the number of the replicate divided by four, and word 3 the
/// purpose. The replicate takes the word of the result that is its number modulo four. Where one number needs several
/// words, they are those of the purpose plus 256 times 0, 1, 2 …
struct RandomStreams: Sendable {
  /// What words are drawn for.
  enum Purpose: UInt32, Sendable {
    /// How often a cluster counts.
    case clusters = 1
    /// How much a weight is off.
    case weights = 2
    /// Which of several ways is taken.
    case choices = 3
  }

  private let generator: Philox

  /// Makes the streams of a seed.
  init(seed: String) {
    let digest = ContentDigest(of: Array("plumbline robustness 1\0".utf8) + Array(seed.utf8))
    let key = digest.bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    generator = Philox(key: key)
  }

  /// The words of four replicates.
  /// - Parameters:
  ///   - block: the number of the replicates divided by four.
  ///   - part: which of several words, from 0.
  func words(_ purpose: Purpose, of subject: UInt64, block: Int, part: Int = 0) -> SIMD4<UInt32> {
    generator.words(
      at: SIMD4(
        UInt32(truncatingIfNeeded: subject), UInt32(truncatingIfNeeded: subject >> 32),
        UInt32(truncatingIfNeeded: block), purpose.rawValue | UInt32(truncatingIfNeeded: part) << 8))
  }

  /// The word of one replicate.
  func word(_ purpose: Purpose, of subject: UInt64, replicate: Int, part: Int = 0) -> UInt32 {
    words(purpose, of: subject, block: replicate / 4, part: part)[replicate % 4]
  }

  /// One of so many ways, each as likely.
  func choice(of count: Int, by subject: UInt64, replicate: Int) -> Int {
    Int((UInt64(word(.choices, of: subject, replicate: replicate)) * UInt64(max(count, 1))) >> 32)
  }
}
