/// Reads a cell from left to right.
struct CellScanner {
  /// What is left to read.
  private(set) var rest: ArraySlice<UInt8>

  /// Makes a scanner that stands before the first byte.
  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Whether everything is read.
  var isAtEnd: Bool { rest.isEmpty }

  /// Reads bytes if they come next.
  mutating func take(_ bytes: [UInt8]) -> Bool {
    guard rest.starts(with: bytes) else { return false }
    rest = rest.dropFirst(bytes.count)
    return true
  }

  /// Reads one of some ASCII characters if one comes next.
  mutating func take(oneOf characters: String) -> Bool {
    guard let first = rest.first, characters.utf8.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Reads as many ASCII digits as there are, but no more than allowed; `nil` where they are fewer than asked.
  mutating func digits(_ count: ClosedRange<Int>) -> (number: Int, count: Int)? {
    var number = 0
    var taken = 0
    while taken < count.upperBound, let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      taken += 1
      rest = rest.dropFirst()
    }
    return taken >= count.lowerBound ? (number, taken) : nil
  }

  /// Reads a number of exactly two digits of a range.
  mutating func pair(in range: ClosedRange<Int>) -> Int? {
    digits(2...2).flatMap { range.contains($0.number) ? $0.number : nil }
  }

  /// Reads digits behind a second's point as nanoseconds.
  mutating func nanosecond(digits count: ClosedRange<Int> = 1...TimeScanner.fractionDigits) -> Int? {
    guard let (number, taken) = digits(count) else { return nil }
    return (taken..<TimeScanner.fractionDigits).reduce(number) { nanosecond, _ in nanosecond * 10 }
  }

  /// Reads blanks; whether there was one.
  mutating func skipBlanks() -> Bool {
    let before = rest.count
    while let blank = Self.blanks.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(blank.count) }
    return rest.count < before
  }

  /// Reads AM, PM (in either case), 上午 or 下午; whether it is the second half of the day.
  mutating func half() -> Bool? {
    if take(Array("上午".utf8)) { return false }
    if take(Array("下午".utf8)) { return true }
    let isSecond = rest.first.map { $0 | 0x20 == UInt8(ascii: "p") } ?? false
    guard take(oneOf: "AaPp"), take(oneOf: "Mm") else { return nil }
    return isSecond
  }

  /// A cell without the blanks at its ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var scanner = CellScanner(bytes)
    _ = scanner.skipBlanks()
    var rest = scanner.rest
    while let blank = blanks.first(where: { rest.count >= $0.count && rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(blank.count)
    }
    return rest
  }

  /// Whether a character is a blank.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { blanks.contains(Array(String(Character(scalar)).utf8)) }

  /// ASCII blanks, the no-break space and the full-width one.
  private static let blanks: [[UInt8]] = ([" ", "\t", "\n", "\r", "\u{a0}", "\u{3000}"] as [Unicode.Scalar]).map {
    Array(String(Character($0)).utf8)
  }
}
