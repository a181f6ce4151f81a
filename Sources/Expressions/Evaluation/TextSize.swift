internal import Quantities

/// The size of texts.
enum TextSize {
  /// The number of code points of UTF-8 bytes.
  static func codePoints(of bytes: ArraySlice<UInt8>) -> ExactDecimal? {
    ExactDecimal(exactly: bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
  }
}
