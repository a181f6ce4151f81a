/// The characters of a plain document's texts and values (`PlainXMLScanner`).
enum PlainXMLText {
  /// The number of bytes of the character of UTF-8 at an index whose first byte is beyond ASCII.
  /// - Returns: 0 where it is cut off by the end, `nil` where it is none or one that XML does not allow.
  static func length(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int? {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4 else { return nil }
    guard index + length <= end else { return 0 }
    let second = bytes[index + 1]
    guard second & 0xC0 == 0x80 else { return nil }
    if length == 2 { return 2 }
    let third = bytes[index + 2]
    guard third & 0xC0 == 0x80 else { return nil }
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : nil
    case 0xED: return second < 0xA0 ? 3 : nil
    // U+FFFE and U+FFFF are no characters.
    case 0xEF: return second < 0xBF || third < 0xBE ? 3 : nil
    case 0xE1...0xEF: return 3
    default: break
    }
    guard bytes[index + 3] & 0xC0 == 0x80 else { return nil }
    return first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F ? nil : 4
  }

  /// Puts a text with its references undone behind other bytes.
  /// - Returns: `false` where one is not plain.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to target: inout [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&") else {
        target.append(bytes[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, bytes[end] != UInt8(ascii: ";"), end - index < 10 { end += 1 }
      guard end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
        let scalar = scalar(bytes.extracting(index + 1..<end))
      else { return false }
      target += Array(String(Character(scalar)).utf8)
      index = end + 1
    }
    return true
  }

  /// The character that a reference means, of which what stands between `&` and `;` is given.
  private static func scalar(_ name: Span<UInt8>) -> Unicode.Scalar? {
    var text = ""
    for index in name.indices { text.unicodeScalars.append(Unicode.Scalar(name[index])) }
    switch text {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard text.first == "#" else { return nil }
    let isHexadecimal = text.dropFirst().first == "x"
    let digits = text.dropFirst(isHexadecimal ? 2 : 1)
    guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value)
    else { return nil }
    // Of the control characters XML knows three, and U+FFFE and U+FFFF are no characters.
    let isAllowed = value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : [0x09, 0x0A, 0x0D].contains(value)
    return isAllowed ? scalar : nil
  }
}
