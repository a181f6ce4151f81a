/// Which of sixteen bytes satisfy a condition: a bit for each, the highest of its byte in one of two words.
struct ByteMask {
  /// The first eight bytes, the first of them lowest.
  let low: UInt64
  /// The last eight bytes.
  let high: UInt64

  private static let highestBits: UInt64 = 0x8080_8080_8080_8080

  /// Makes the mask of a comparison.
  @inline(__always)
  init(_ comparison: SIMDMask<SIMD16<Int8>>) {
    // Unsafe: a comparison holds sixteen bytes of all ones or all zeros, on every platform with the lowest byte first.
    let words = unsafe unsafeBitCast(comparison, to: SIMD2<UInt64>.self)
    low = words[0] & Self.highestBits
    high = words[1] & Self.highestBits
  }

  /// Whether no byte satisfies the condition.
  @inline(__always) var isEmpty: Bool { low | high == 0 }
}
