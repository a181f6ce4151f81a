/// How workbooks write characters that XML cannot hold: `_x000D_` for a carriage return (ECMA-376, part 1, 22.9.2.19).
enum EscapedText {
  /// Puts a text with such characters undone behind other bytes.
  ///
  /// What stands for no character, or for NUL, stays as it is.
  static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "_")) {
      bytes += rest[..<start]
      rest = rest[start...]
      if let (scalar, length) = scalar(at: rest) {
        bytes += Array(String(Character(scalar)).utf8)
        rest = rest.dropFirst(length)
      } else {
        bytes.append(UInt8(ascii: "_"))
        rest = rest.dropFirst()
      }
    }
    bytes += rest
  }

  /// Whether a text may have such characters.
  static func isPossible(in text: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "x"), previous == UInt8(ascii: "_") { return true }
      previous = text[index]
    }
    return false
  }

  /// The character that a text begins with in this form, and the number of bytes it takes.
  private static func scalar(at text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = unit(at: text), first != 0 else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 7) }
    guard let second = unit(at: text.dropFirst(7)), (0xD800...0xDBFF).contains(first),
      (0xDC00...0xDFFF).contains(second)
    else { return nil }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    return Unicode.Scalar(value).map { ($0, 14) }
  }

  private static func unit(at text: ArraySlice<UInt8>) -> UInt16? {
    let form = Array(text.prefix(7))
    guard form.count == 7, form[0] == UInt8(ascii: "_"), form[1] == UInt8(ascii: "x"), form[6] == UInt8(ascii: "_"),
      form[2...5].allSatisfy({ isHexadecimal($0) })
    else { return nil }
    return UInt16(String(decoding: form[2...5], as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
