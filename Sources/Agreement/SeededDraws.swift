internal import Digests

/// Numbers drawn by lot from a public seed, the same on every machine.
///
/// The stream is SHA-256 in counter mode: block *i* is the digest of the UTF-8 bytes of the parts, each followed by a
/// zero byte, and of *i* (from 0) as eight bytes, highest first; a block is four 64-bit words, highest byte first.
struct SeededDraws {
  private let prefix: [UInt8]
  private var counter: UInt64 = 0
  private var words: [UInt64] = []

  /// Begins a stream.
  /// - Parameter parts: the seed, and what the stream is for.
  init(_ parts: [String]) { prefix = parts.flatMap { Array($0.utf8) + [0] } }

  /// The next word.
  mutating func word() -> UInt64 {
    if words.isEmpty {
      let bytes = ContentDigest(of: prefix + Self.bytes(of: counter)).bytes
      counter += 1
      words = stride(from: 24, through: 0, by: -8).map { start in
        bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
      }
    }
    return words.removeLast()
  }

  /// A number from 0 up to but not including a bound, each as likely as any other: words beyond the greatest multiple
  /// of the bound are passed over.
  /// - Parameter bound: at least 1.
  mutating func number(below bound: Int) -> Int {
    let bound = UInt64(max(bound, 1))
    let limit = UInt64.max - (UInt64.max % bound + 1) % bound
    while true {
      let word = word()
      if word <= limit { return Int(word % bound) }
    }
  }

  private static func bytes(of number: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
  }
}
