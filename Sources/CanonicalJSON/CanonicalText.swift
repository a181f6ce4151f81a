/// Texts in the JSON Canonicalization Scheme, RFC 8785.
package enum CanonicalText {
  /// Writes a text as a string, as section 3.2.2.2 asks for: most have nothing to escape, and are copied.
  /// - Parameter text: valid UTF-8.
  package static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let needsEscapes = text.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if needsEscapes { return appendByBytes(text, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    bytes += text
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text as a string, as section 3.2.2.2 asks for.
  /// - Parameter text: valid UTF-8.
  package static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) { appendByBytes(text, to: &bytes) }

  private static func appendByBytes(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
      case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
      case 0x08: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "b")]
      case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0C: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "f")]
      case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case 0x00..<0x20:
        bytes += Array((byte < 0x10 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a name comes before another by its UTF-16 code units, as section 3.2.3 orders members.
  ///
  /// UTF-8 bytes give the same order but for one thing: characters beyond U+FFFF, whose first byte is 0xF0 or more,
  /// are surrogates in UTF-16 and so come before U+E000 to U+FFFF, whose first byte is 0xEE or 0xEF.
  package static func precedes(_ name: some Sequence<UInt8>, _ other: some Sequence<UInt8>) -> Bool {
    name.lexicographicallyPrecedes(other) { left, right in
      left >= 0xEE && right >= 0xEE ? left ^ 0x10 < right ^ 0x10 : left < right
    }
  }
}
