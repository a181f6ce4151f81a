/// Reads the pieces of a POSIX TZ text from left to right.
struct ZoneFooterScanner {
  /// What is left to read.
  private var rest: Substring.UTF8View

  /// Makes a scanner that stands before the first byte.
  init(_ text: String) { rest = text[...].utf8 }

  /// Whether everything is read.
  var isAtEnd: Bool { rest.isEmpty }

  /// Reads one ASCII character if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Passes over a name of at least three letters, or `<…>` with letters, digits and signs.
  mutating func skipName() -> Bool {
    let isQuoted = take("<")
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
      default: false
      }
    }
    rest = rest.dropFirst(name.count)
    return name.count >= 3 && (!isQuoted || take(">"))
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds.
  /// - Parameter hours: the hours that are allowed, the sign aside.
  mutating func time(hours: ClosedRange<Int>) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hour = number(in: hours) else { return nil }
    var seconds = hour * 3600
    if take(":") {
      guard let minute = number(in: 0...59) else { return nil }
      seconds += minute * 60
      if take(":") {
        guard let second = number(in: 0...59) else { return nil }
        seconds += second
      }
    }
    return isNegative ? -seconds : seconds
  }

  /// Reads a day and the time of its change, two o'clock where none is given.
  mutating func yearlyChange() -> YearlyChange? {
    guard let day = day() else { return nil }
    guard take("/") else { return YearlyChange(day: day, secondOfDay: 2 * 3600) }
    guard let second = time(hours: 0...167) else { return nil }
    return YearlyChange(day: day, secondOfDay: second)
  }

  /// Reads `J60`, `59` or `M3.5.0`.
  private mutating func day() -> YearlyChange.Day? {
    if take("J") { return number(in: 1...365).map(YearlyChange.Day.withoutLeapDay) }
    guard take("M") else { return number(in: 0...365).map(YearlyChange.Day.sinceNewYear) }
    guard let month = number(in: 1...12), take("."), let week = number(in: 1...5), take("."),
      let day = number(in: 0...6)
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }

  /// Reads digits as a number of a range.
  private mutating func number(in range: ClosedRange<Int>) -> Int? {
    var value: Int?
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      let next = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      // Leaving the loop here keeps a long run of digits from overflowing.
      guard next <= range.upperBound else { return nil }
      value = next
      rest = rest.dropFirst()
    }
    return value.flatMap { range.contains($0) ? $0 : nil }
  }
}
