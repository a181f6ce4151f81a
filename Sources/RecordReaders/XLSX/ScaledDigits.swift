/// The digits of a number that is written with a point or an exponent, and where its point belongs.
struct ScaledDigits {
  private var digits: [UInt8] = []
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
      } else if byte >= 0x30, byte <= 0x39 {
        hasDigit = true
        // Leading zeros only move the point.
        if !digits.isEmpty || byte != 0x30 { digits.append(byte - 0x30) }
        if !hasPoint, !digits.isEmpty { point += 1 }
        if hasPoint, digits.isEmpty { point -= 1 }
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
  /// - Parameter fraction: at most 18.
  /// - Returns: `nil` where the whole part has more than 9 digits.
  func split(fraction count: Int) -> (whole: Int, fraction: UInt64)? {
    guard point <= 9 || digits.isEmpty else { return nil }
    var (whole, fraction) = (0, UInt64(0))
    if !digits.isEmpty, point > 0 {
      for index in 0..<point { whole = whole * 10 + (index < digits.count ? Int(digits[index]) : 0) }
    }
    for index in point..<point + count {
      fraction = fraction * 10 + (index >= 0 && index < digits.count ? UInt64(digits[index]) : 0)
    }
    return (whole, fraction)
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
