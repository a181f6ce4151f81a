/// Numbers in the JSON Canonicalization Scheme (RFC 8785, section 3.2.2.3): as ECMAScript writes them.
///
/// What Plumbline writes has whole numbers only, and quantities as text; this is for the JSON of others.
package enum CanonicalNumber {
  /// Writes the number that 64 bits stand for (IEEE 754).
  /// - Returns: `nil` where they are infinite or no number.
  package static func text(ofBits bits: UInt64) -> String? {
    let number = Double(bitPattern: bits)
    guard number.isFinite else { return nil }
    guard number != 0 else { return "0" }
    // The shortest digits that are read back as the number, which ECMAScript asks for, in another arrangement.
    let parts = number.magnitude.description.split(separator: "e")
    guard let mantissa = parts.first else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let whole = halves.first.map(String.init) ?? ""
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    let all = Array(whole + fraction)
    let leading = all.prefix { $0 == "0" }.count
    let digits = all.dropFirst(leading).reversed().drop { $0 == "0" }.reversed().map { $0 }
    return (number.sign == .minus ? "-" : "") + arranged(digits, point: whole.count + exponent - leading)
  }

  /// Writes digits with the decimal point behind the first `point` of them (ECMA-262, Number::toString).
  private static func arranged(_ digits: [Character], point: Int) -> String {
    func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
    let text = String(digits)
    if point >= digits.count, point <= 21 { return text + zeros(point - digits.count) }
    if point > 0, point <= 21 { return String(digits[..<point]) + "." + String(digits[point...]) }
    if point > -6, point <= 0 { return "0." + zeros(-point) + text }
    let exponent = point - 1
    let rest = digits.count > 1 ? "." + String(digits[1...]) : ""
    return String(digits.prefix(1)) + rest + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
  }
}
