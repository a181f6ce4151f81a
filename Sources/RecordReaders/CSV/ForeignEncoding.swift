/// An encoding that is not UTF-8 and that a table's first bytes look like.
package enum ForeignEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-16, as Excel's “Unicode text” has it.
  case utf16
  /// GB18030 or its older part GBK, as Excel in Chinese has it.
  case gb18030

  /// The encoding whose mark of byte order the bytes begin with, if any.
  package init?(mark bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) {
      self = .gb18030
    } else {
      return nil
    }
  }

  /// Guesses the encoding of bytes that are not UTF-8, or are with NUL bytes; `nil` where they look like neither.
  package init?(lookingAt bytes: ArraySlice<UInt8>) {
    if let marked = Self(mark: bytes) {
      self = marked
    } else if Self.hasNULInEveryOtherPlace(bytes) {
      self = .utf16
    } else if Self.isMadeOfGB18030Characters(bytes) {
      self = .gb18030
    } else {
      return nil
    }
  }

  /// Whether ASCII characters stand there with a NUL before or behind each.
  private static func hasNULInEveryOtherPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
    let count = bytes.prefix(4096).filter { $0 == 0 }.count
    return count > 0 && count >= bytes.prefix(4096).count / 8
  }

  /// Whether every byte above ASCII is part of a character of two or four bytes, and at least two are there.
  ///
  /// The last character may be cut off.
  private static func isMadeOfGB18030Characters(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.prefix(4096)
    var characters = 0
    while let first = rest.popFirst() {
      if first < 0x80 { continue }
      guard (0x81...0xFE).contains(first) else { return false }
      guard let second = rest.popFirst() else { break }
      switch second {
      case 0x40...0x7E, 0x80...0xFE: break
      case 0x30...0x39:
        guard let third = rest.popFirst(), let fourth = rest.popFirst() else { return characters >= 2 }
        guard (0x81...0xFE).contains(third), (0x30...0x39).contains(fourth) else { return false }
      default: return false
      }
      characters += 1
    }
    return characters >= 2
  }
}
