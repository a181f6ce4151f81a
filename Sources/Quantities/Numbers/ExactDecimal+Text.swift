extension ExactDecimal {
  /// Why a text is not an exact decimal.
  package enum ParseFailure: Error, Sendable, Hashable {
    /// The text is not of the form `-12.5`: digits, at most one point with digits on both sides, at most one sign.
    case malformed
    /// More than 18 digits stand before the point, leading zeros not counted.
    case tooLarge
    /// More than 18 digits stand behind the point, trailing zeros not counted.
    case tooPrecise
  }

  /// Reads a decimal such as `12`, `-0.5` or `+3.25`; an exponent, a blank or a digit separator is not one.
  /// - Throws: `ParseFailure` with the reason.
  @specialized(where Bytes == ArraySlice<UInt8>)
  package init<Bytes: Sequence<UInt8>>(parsing text: Bytes) throws(ParseFailure) {
    var (whole, fraction): (Int128, Int128) = (0, 0)
    var (wholeDigits, fractionPlaces) = (0, 0)
    var (sawDigit, sawPoint, digitAfterPoint, negative) = (false, false, false, false)
    var isFirst = true
    for byte in text {
      defer { isFirst = false }
      switch byte {
      case UInt8(ascii: "-") where isFirst: negative = true
      case UInt8(ascii: "+") where isFirst: break
      case UInt8(ascii: ".") where sawDigit && !sawPoint: sawPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int128(byte - UInt8(ascii: "0"))
        if sawPoint {
          digitAfterPoint = true
          if fractionPlaces < Self.fractionDigits {
            fraction = fraction * 10 + digit
            fractionPlaces += 1
          } else if digit != 0 {
            throw .tooPrecise
          }
        } else {
          sawDigit = true
          whole = whole * 10 + digit
          if whole != 0 { wholeDigits += 1 }
          if wholeDigits > 18 { throw .tooLarge }
        }
      default: throw .malformed
      }
    }
    guard sawDigit, !sawPoint || digitAfterPoint else { throw .malformed }
    for _ in fractionPlaces..<Self.fractionDigits { fraction *= 10 }
    let magnitude = whole * Self.unitsPerOne + fraction
    guard let value = ExactDecimal(units: negative ? -magnitude : magnitude) else { throw .tooLarge }
    self = value
  }

  /// Reads a decimal from a text.
  /// - Throws: `ParseFailure` with the reason.
  package init(_ text: String) throws(ParseFailure) { try self.init(parsing: text.utf8) }
}

extension ExactDecimal: CustomStringConvertible {
  /// The shortest text of the value: no trailing zeros, no point where nothing follows it, no sign on zero.
  package var description: String {
    let magnitude = units.magnitude
    let unitsPerOne = Self.unitsPerOne.magnitude
    var fraction = magnitude % unitsPerOne
    var text = (units < 0 ? "-" : "") + String(magnitude / unitsPerOne)
    guard fraction != 0 else { return text }
    var places = Self.fractionDigits
    while fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    let digits = String(fraction)
    text += "." + String(repeating: "0", count: places - digits.utf8.count) + digits
    return text
  }
}
