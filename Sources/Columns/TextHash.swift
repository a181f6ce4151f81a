/// A fast hash of texts, other in every run of the program; never in a result.
struct TextHash: Sendable {
  /// What nobody who writes a log can know.
  private let seed = UInt64.random(in: .min ... .max)

  /// Eight bytes at a time, multiplied to full width and folded.
  func callAsFunction(_ text: UnsafeRawBufferPointer) -> UInt64 {
    let count = text.count
    var hash = seed ^ UInt64(truncatingIfNeeded: count)
    var index = 0
    while index + 8 <= count {
      // Unsafe: eight bytes from `index` on are within the text.
      hash = unsafe Self.fold(hash ^ Self.word(text, at: index))
      index += 8
    }
    guard index < count else { return hash }
    if count >= 8 {
      // The last eight bytes, some of them for the second time: the length is known, so nothing is confused.
      // Unsafe: the text has eight bytes.
      return unsafe Self.fold(hash ^ Self.word(text, at: count - 8))
    }
    var rest: UInt64 = 0
    while index < count {
      // Unsafe: `index` is within the text.
      rest = unsafe rest << 8 | UInt64(text[index])
      index += 1
    }
    return Self.fold(hash ^ rest)
  }

  /// Eight bytes of a text.
  static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    // Unsafe: the caller vouches for eight bytes from `index` on.
    unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }
}
