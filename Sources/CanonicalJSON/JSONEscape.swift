/// Escapes in the strings of JSON (RFC 8259, section 7).
package enum JSONEscape {
  /// Reads the escape that begins with the backslash at an offset; two escapes that are a surrogate pair are one.
  /// - Parameters:
  ///   - offset: where the backslash stands; afterwards, where the escape ends.
  ///   - end: where the bytes that may be looked at end.
  /// - Throws: `JSONParseFailure` where there is no such escape, or it is half a surrogate pair.
  package static func scalar(
    in bytes: [UInt8], at offset: inout Int, end: Int
  ) throws(JSONParseFailure) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard offset < end else { throw JSONParseFailure(.unexpectedEnd, at: offset) }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw JSONParseFailure(.invalidEscape, at: start)
    }
    let unit = try codeUnit(of: start, in: bytes, at: &offset, end: end)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, offset < end, bytes[offset] == UInt8(ascii: "\\") else {
      throw JSONParseFailure(.invalidEscape, at: start)
    }
    offset += 1
    guard offset < end, bytes[offset] == UInt8(ascii: "u") else { throw JSONParseFailure(.invalidEscape, at: start) }
    offset += 1
    let low = try codeUnit(of: start, in: bytes, at: &offset, end: end)
    guard low >= 0xDC00, low < 0xE000,
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { throw JSONParseFailure(.invalidEscape, at: start) }
    return scalar
  }

  /// Reads four hexadecimal digits of the escape that starts at an offset.
  private static func codeUnit(
    of start: Int, in bytes: [UInt8], at offset: inout Int, end: Int
  ) throws(JSONParseFailure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard offset < end else { throw JSONParseFailure(.unexpectedEnd, at: offset) }
      let byte = bytes[offset]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw JSONParseFailure(.invalidEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }
}
