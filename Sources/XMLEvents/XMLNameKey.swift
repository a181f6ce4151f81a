/// A number made of a name's bytes: the bytes themselves where there are at most eight, a mixture of them otherwise.
struct XMLNameKey {
  /// The number; 0 for the empty name only.
  private(set) var word: UInt64 = 0
  private var count = 0

  /// Makes the key of the empty name.
  init() {}

  /// Makes the key of a name of at most eight bytes.
  init(word: UInt64) { self.word = word }

  /// Whether the number stands for no other name of at most eight bytes.
  var isExact: Bool { count <= 8 }

  /// Adds a byte behind, which is not 0.
  mutating func add(_ byte: UInt8) {
    count += 1
    word = count <= 8 ? word << 8 | UInt64(byte) : (word &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(byte)) | 1 << 63
  }

  /// A slot for the name in a table whose size is a power of two.
  func slot(among size: Int) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9e37_79b9_7f4a_7c15) >> 40) & (size - 1)
  }
}
