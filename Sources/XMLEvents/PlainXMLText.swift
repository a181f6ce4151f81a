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
      var word: UInt64 = 0
      while end < range.upperBound, bytes[end] != UInt8(ascii: ";"), end - index < 10 {
        word = word << 8 | UInt64(bytes[end])
        end += 1
      }
      guard end < range.upperBound, bytes[end] == UInt8(ascii: ";") else { return false }
      if let character = named(word) {
        target.append(character)
      } else if let scalar = numbered(bytes.extracting(index + 1..<end)) {
        target += Array(String(Character(scalar)).utf8)
      } else {
        return false
      }
      index = end + 1
    }
    return true
  }

  /// The character of one of the five names that every document knows.
  /// - Parameter word: the last eight bytes of the name, the first the highest.
  private static func named(_ word: UInt64) -> UInt8? {
    switch word {
    case 0x61_6D_70: UInt8(ascii: "&")
    case 0x6C_74: UInt8(ascii: "<")
    case 0x67_74: UInt8(ascii: ">")
    case 0x71_75_6F_74: UInt8(ascii: "\"")
    case 0x61_70_6F_73: UInt8(ascii: "'")
    default: nil
    }
  }

  /// The character that a reference by number means, of which what stands between `&` and `;` is given.
  private static func numbered(_ name: Span<UInt8>) -> Unicode.Scalar? {
    var text = ""
    for index in name.indices { text.unicodeScalars.append(Unicode.Scalar(name[index])) }
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
