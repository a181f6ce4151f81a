/// An encoding of text that logs are handed over in.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  /// With a mark of byte order, or little-endian without one.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Mainland China's standard, with its characters of four bytes; GB 2312 and GBK are parts of it.
  case gb18030 = "gb18030"
  case big5 = "big5"
  case shiftJIS = "shift-jis"
  case windows1252 = "windows-1252"
}
