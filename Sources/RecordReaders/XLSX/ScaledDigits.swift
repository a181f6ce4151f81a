/// The digits of a number that is written with a point or an exponent, and where its point belongs.
struct ScaledDigits {
  /// Where the first digit other than 0 stands in the text.
  private var first = 0
  /// The number of digits from there on.
  private var count = 0
  /// Where the point stands in the text, if behind the first digit.
  private var pointIndex = Int.max
  /// The number of digits before the point; negative where zeros follow the point first.
  private var point = 0

  /// Reads a number such as `45356.5` or `4.2E-2`; `nil` where it is none or is less than 0.
  init?(_ text: Span<UInt8>) {
    var index = 0
    var (hasDigit, hasPoint) = (false, false)
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        if count > 0 { pointIndex = index }
      } else if byte >= 0x30, byte <= 0x39 {
        hasDigit = true
        // Leading zeros only move the point.
        if count == 0, byte != 0x30 { first = index }
        if count > 0 || byte != 0x30 { count += 1 }
        if !hasPoint, count > 0 { point += 1 }
        if hasPoint, count == 0 { point -= 1 }
      } else {
        break
      }
      index += 1
    }
    guard hasDigit else { return nil }
    guard index < text.count else { return }
    guard text[index] | 0x20 == UInt8(ascii: "e"), let exponent = Self.exponent(text, from: index + 1) else {
      return nil
    }
    point += exponent
  }

  /// The whole part, and as many digits of the rest as are asked for, the others cut off.
  /// - Parameters:
  ///   - text: the text that was read.
  ///   - wanted: at most 18.
  /// - Returns: `nil` where the whole part has more than 9 digits.
  func split(_ text: Span<UInt8>, fraction wanted: Int) -> (whole: Int, fraction: UInt64)? {
    guard point <= 9 || count == 0 else { return nil }
    var (whole, fraction) = (0, UInt64(0))
    if count > 0, point > 0 { for index in 0..<point { whole = whole * 10 + Int(digit(index, text)) } }
    for index in point..<point + wanted { fraction = fraction * 10 + UInt64(digit(index, text)) }
    return (whole, fraction)
  }

  /// A digit by its place behind the first that is not 0; 0 where nothing is written.
  private func digit(_ place: Int, _ text: Span<UInt8>) -> UInt8 {
    guard place >= 0, place < count else { return 0 }
    let index = first + place
    return text[index < pointIndex ? index : index + 1] - 0x30
  }

  private static func exponent(_ text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    let isNegative = index < text.count && text[index] == UInt8(ascii: "-")
    if index < text.count, isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    guard index < text.count, text.count - index <= 3 else { return nil }
    var value = 0
    while index < text.count {
      let digit = text[index] &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -value : value
  }
}
