/// Where the characters of a text literal stand in the expression around it.
struct LiteralOffsets {
  /// The place of the whole literal.
  private let literal: Range<Int>
  /// The offset in the expression of each byte of the text, and of its end; none where the literal does not say it.
  private let offsets: [Int]

  /// Finds the places of a text.
  /// - Parameters:
  ///   - text: what the literal says, its escapes resolved.
  ///   - range: where the literal stands, its quotes and prefix included, in UTF-8 offsets of the expression.
  ///   - expression: the bytes of the expression.
  init(of text: String, at range: Range<Int>, in expression: [UInt8]) {
    literal = range
    var index = range.lowerBound
    func byte(_ ahead: Int = 0) -> UInt8? { index + ahead < range.upperBound ? expression[index + ahead] : nil }
    guard range.upperBound <= expression.count else {
      offsets = []
      return
    }
    let isRaw = byte() == UInt8(ascii: "r") || byte() == UInt8(ascii: "R")
    if isRaw { index += 1 }
    guard let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      // Quotes of another kind have been complained about already.
      offsets = []
      return
    }
    index += byte(1) == quote && byte(2) == quote && range.upperBound - index >= 6 ? 3 : 1
    var offsets: [Int] = []
    for scalar in text.unicodeScalars {
      let isEscape = !isRaw && byte() == UInt8(ascii: "\\")
      let width = UTF8.width(scalar)
      offsets += (0..<width).map { isEscape ? index : index + $0 }
      index += isEscape ? Self.lengthOfEscape(byte(1)) : width
    }
    self.offsets = offsets + [index]
  }

  /// The number of bytes of an escape, by what stands behind its backslash.
  private static func lengthOfEscape(_ kind: UInt8?) -> Int {
    switch kind {
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "2"),
      UInt8(ascii: "3"):
      4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }

  /// The place in the expression of a range of UTF-8 offsets of the text; the whole literal where that is not known.
  func range(_ part: Range<Int>) -> Range<Int> {
    guard part.upperBound < offsets.count, let last = offsets.last, last <= literal.upperBound else { return literal }
    return offsets[part.lowerBound]..<max(offsets[part.lowerBound], offsets[part.upperBound])
  }
}
