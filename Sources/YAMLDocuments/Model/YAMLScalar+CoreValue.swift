internal import BigInt
internal import Quantities

/// Resolution by the core schema (YAML 1.2.2, section 10.3), as far as it is the same in every version of YAML.
extension YAMLScalar {
  /// What the scalar means by the core schema; a tag comes first, then quotes, which make text.
  package var coreValue: YAMLCoreValue {
    switch tag {
    case .text, .nonSpecific: return .text(text)
    case nil: return style == .plain ? Self.resolve(text) : .text(text)
    case .integer, .float, .truth, .null, .mapping, .sequence:
      let value = Self.resolve(text)
      return Self.agrees(value, with: tag) ? value : .contradictsTag
    }
  }

  /// Whether the scalar is `null`, `~` or nothing, without quotes.
  package var isNull: Bool { coreValue == .null }

  private static func agrees(_ value: YAMLCoreValue, with tag: YAMLCoreTag?) -> Bool {
    switch (value, tag) {
    case (.null, .null), (.truth, .truth), (.number, .float), (.ambiguous, _), (.outOfRange, .float): true
    case (.number(let number), .integer): number.denominator == 1
    default: false
    }
  }

  /// What a plain text means.
  static func resolve(_ text: String) -> YAMLCoreValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .truth(true)
    case "false", "False", "FALSE": return .truth(false)
    default: break
    }
    let bytes = Array(text.utf8)
    guard bytes.count <= 200, let first = bytes.first else { return .text(text) }
    guard isDigit(first) || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") || first == UInt8(ascii: ".")
    else { return .text(text) }
    if isInfinite(text) { return .outOfRange }
    if isAmbiguous(bytes) { return .ambiguous }
    return number(bytes) ?? .text(text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isInfinite(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text[...]
    return [".inf", ".Inf", ".INF"].contains(unsigned) || [".nan", ".NaN", ".NAN"].contains(text)
  }

  /// Whether a text is a number in another base, with underscores, or with leading zeros.
  private static func isAmbiguous(_ bytes: [UInt8]) -> Bool {
    var digits = bytes[...]
    if digits.first == UInt8(ascii: "+") || digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    guard let first = digits.first, isDigit(first), digits.count > 1 else { return false }
    let second = digits[digits.startIndex + 1]
    let rest = digits.dropFirst(2)
    if first == UInt8(ascii: "0") && !rest.isEmpty {
      switch second {
      case UInt8(ascii: "x"): return rest.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit || $0 == 0x5F }
      case UInt8(ascii: "o"), UInt8(ascii: "b"): return rest.allSatisfy { isDigit($0) || $0 == 0x5F }
      default: break
      }
    }
    let isNumeric = digits.allSatisfy { isDigit($0) || $0 == 0x5F || $0 == UInt8(ascii: ".") }
    let points = digits.count { $0 == UInt8(ascii: ".") }
    guard isNumeric, points <= 1 else { return false }
    return digits.contains(0x5F) || first == UInt8(ascii: "0") && isDigit(second)
  }

  /// The number that a text of the form `-12.5e-3` is, or `nil` for any other text.
  private static func number(_ bytes: [UInt8]) -> YAMLCoreValue? {
    var offset = 0
    func digits() -> ArraySlice<UInt8> {
      let start = offset
      while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
      return bytes[start..<offset]
    }
    func sign() -> Bool {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") else {
        return false
      }
      offset += 1
      return bytes[offset - 1] == UInt8(ascii: "-")
    }
    let isNegative = sign()
    let whole = digits()
    var fraction: ArraySlice<UInt8> = []
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      fraction = digits()
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      let isBelowOne = sign()
      let power = digits()
      guard !power.isEmpty else { return nil }
      // No more digits than are needed to see that the number is out of range.
      let magnitude = power.drop { $0 == UInt8(ascii: "0") }.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      exponent = isBelowOne ? -magnitude : magnitude
    }
    guard offset == bytes.count else { return nil }
    return number(digits: whole + fraction, exponent: exponent - fraction.count, isNegative: isNegative)
  }

  /// The value of decimal digits times a power of ten.
  private static func number(digits: ArraySlice<UInt8>, exponent: Int, isNegative: Bool) -> YAMLCoreValue {
    let zero = UInt8(ascii: "0")
    let significant = digits.drop { $0 == zero }
    let trailing = significant.reversed().prefix { $0 == zero }.count
    let kept = significant.dropLast(trailing)
    let power = exponent + trailing
    guard !kept.isEmpty else { return .number(.zero) }
    guard kept.count + power <= 40, power >= -40 else { return .outOfRange }
    let magnitude = kept.reduce(BigInt(0)) { $0 * 10 + BigInt(Int($1 - zero)) }
    let signed = isNegative ? -magnitude : magnitude
    if power >= 0 { return .number(Rational(signed * BigInt(10).power(power))) }
    return Rational(signed, over: BigInt(10).power(-power)).map { .number($0) } ?? .outOfRange
  }
}
