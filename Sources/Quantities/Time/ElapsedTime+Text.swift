extension ElapsedTime {
  /// The units a length can be written in, each in nanoseconds; the two letters for micro are written alike.
  private static let units: [String: Int128] = [
    "h": 3_600_000_000_000, "m": 60_000_000_000, "s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "\u{b5}s": 1_000,
    "\u{3bc}s": 1_000, "ns": 1,
  ]
  /// The most digits a number can have; more could not be told apart, or would be too long.
  private static let mostDigits = 20

  /// Reads a length as CEL writes it: `36h`, `1h30m`, `-0.5s`, `0`; numbers, each with one of the units `h`, `m`, `s`,
  /// `ms`, `us` and `ns`, at most one sign before all.
  ///
  /// `nil` for anything else, for a length that is no whole number of nanoseconds and for more than 292 years.
  package init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    if rest == [UInt8(ascii: "0")] {
      self.init(nanoseconds: 0)
      return
    }
    var sum: Int128 = 0
    while !rest.isEmpty {
      guard let part = Self.readPart(&rest) else { return nil }
      let (total, overflow) = sum.addingReportingOverflow(part)
      guard !overflow else { return nil }
      sum = total
    }
    guard let length = Int64(exactly: isNegative ? -sum : sum) else { return nil }
    self.init(nanoseconds: length)
  }

  /// Reads a number and its unit, in nanoseconds.
  private static func readPart(_ rest: inout ArraySlice<UInt8>) -> Int128? {
    let whole = readDigits(&rest)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = readDigits(&rest)
    }
    guard !whole.isEmpty || !fraction.isEmpty, whole.count + fraction.count <= mostDigits else { return nil }
    let unit = rest.prefix { !isDigit($0) && $0 != UInt8(ascii: ".") }
    rest = rest.dropFirst(unit.count)
    guard let length = units[String(decoding: unit, as: UTF8.self)] else { return nil }
    let number = (whole + fraction).reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
    let scale = fraction.reduce(Int128(1)) { scale, _ in scale * 10 }
    let (product, overflow) = number.multipliedReportingOverflow(by: length)
    guard !overflow, product % scale == 0 else { return nil }
    return product / scale
  }

  private static func readDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix(while: isDigit)
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension ElapsedTime: CustomStringConvertible {
  /// The length in seconds, with no more fraction digits than it needs: `5400s`, `-0.5s`.
  package var description: String {
    let magnitude = Int128(nanoseconds).magnitude
    let (second, nanosecond) = magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    return (nanoseconds < 0 ? "-" : "") + String(second) + LogTime.fraction(nanosecond: Int(nanosecond)) + "s"
  }
}
