/// An encoding of text that logs are handed over in.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  /// With a mark of byte order, or little-endian without one.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Mainland China's standard, with its characters of four bytes; GB 2312 and GBK are parts of it.
  case gb18030 = "gb18030"
  /// As Windows and Excel in Traditional Chinese write it (code page 950).
  case big5 = "big5"
  /// As Windows and Excel in Japanese write it (code page 932): with NEC's and IBM's characters, and with a backslash
  /// where JIS has the sign of the yen.
  case shiftJIS = "shift-jis"
  case windows1252 = "windows-1252"

  /// The name by which iconv knows the encoding.
  var nameForConversion: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16, .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "CP950"
    case .shiftJIS: "CP932"
    case .windows1252: "CP1252"
    }
  }
}
