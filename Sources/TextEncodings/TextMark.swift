/// A mark of byte order (U+FEFF) at the beginning of a text, by which some encodings can be told.
package enum TextMark: Sendable, Hashable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case gb18030

  /// The mark that some bytes begin with, if any.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard let mark = Self.allCases.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = mark
  }

  /// The number of bytes of the mark.
  package var length: Int { bytes.count }

  /// Whether a text of an encoding may begin with the mark.
  package func isMark(of encoding: TextEncoding) -> Bool {
    switch self {
    case .utf8: encoding == .utf8
    case .utf16LittleEndian: encoding == .utf16 || encoding == .utf16LittleEndian
    case .utf16BigEndian: encoding == .utf16 || encoding == .utf16BigEndian
    case .gb18030: encoding == .gb18030
    }
  }

  /// The encoding that the mark tells of, as a mapping names it.
  package var encoding: TextEncoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian, .utf16BigEndian: .utf16
    case .gb18030: .gb18030
    }
  }

  private var bytes: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }
}
