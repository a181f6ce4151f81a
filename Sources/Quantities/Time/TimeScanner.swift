/// Reads the form of a time one byte after the other, without keeping the text.
///
/// The forms are those of RFC 3339 with a time, and `2024-05-01`, `2024-05`, `2024`. The scanner settles what stands
/// where; whether the calendar has such a day is asked later.
struct TimeScanner {
  /// The part of the text that is being read.
  enum Part {
    case year, month, day, hour, minute, second, fraction, offsetHours, offsetMinutes, end
  }

  /// The number of fraction digits a second can have.
  static let fractionDigits = 9

  /// The part that the next byte belongs to.
  private(set) var part = Part.year
  /// The digits of the part read so far, as a number.
  private var value = 0
  /// How many digits that are.
  private var digits = 0

  /// The year, four digits.
  private(set) var year = 0
  /// The month, two digits; 1 where the text has none.
  private(set) var month = 1
  /// The day of the month, two digits; 1 where the text has none.
  private(set) var day = 1
  /// The hour, 0 to 23.
  private(set) var hour = 0
  /// The minute, 0 to 59.
  private(set) var minute = 0
  /// The second, 0 to 60.
  private(set) var second = 0
  /// The nanoseconds that the first nine fraction digits give.
  private(set) var nanosecond = 0
  /// Whether the fraction has more than nine digits.
  private(set) var isTooPrecise = false
  /// The offset, in seconds east of UTC.
  private(set) var offset = 0
  /// Whether the offset is west of UTC.
  private var isWest = false

  /// Takes the next byte.
  /// - Returns: whether a time can go on this way; if not, the scanner is of no further use.
  mutating func accept(_ byte: UInt8) -> Bool {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
      guard closePart(), let next = next(after: byte) else { return false }
      part = next
      return true
    }
    guard part != .end else { return false }
    if digits < width {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      return true
    }
    isTooPrecise = true
    return part == .fraction
  }

  /// Takes the end of the text.
  /// - Returns: the last part of a time that can end there: `.year`, `.month`, `.day`; `.second` where the offset is
  ///   missing; `.end` after an offset; `nil` where a time cannot end there.
  mutating func finish() -> Part? {
    guard closePart() else { return nil }
    switch part {
    case .year, .month, .day, .second, .end: return part
    case .fraction: return .second
    case .offsetMinutes: return .end
    case .hour, .minute, .offsetHours: return nil
    }
  }

  /// The number of digits the part has, or can have at most.
  private var width: Int {
    switch part {
    case .year: 4
    case .fraction: Self.fractionDigits
    case .month, .day, .hour, .minute, .second, .offsetHours, .offsetMinutes: 2
    case .end: 0
    }
  }

  /// Keeps the number of the part that ends; `false` where it is not complete or not one a clock shows.
  private mutating func closePart() -> Bool {
    guard part == .fraction ? digits > 0 : digits == width else { return false }
    switch part {
    case .year: year = value
    case .month: month = value
    case .day: day = value
    case .hour:
      guard value <= 23 else { return false }
      hour = value
    case .minute:
      guard value <= 59 else { return false }
      minute = value
    case .second:
      guard value <= 60 else { return false }
      second = value
    case .fraction:
      nanosecond = value
      for _ in digits..<Self.fractionDigits { nanosecond *= 10 }
    case .offsetHours:
      guard value <= 23 else { return false }
      offset = value * 3600
    case .offsetMinutes:
      guard value <= 59 else { return false }
      offset += value * 60
      if isWest { offset = -offset }
    case .end: break
    }
    value = 0
    digits = 0
    return true
  }

  /// The part that a separator leads to, or `nil` where it cannot stand there.
  private mutating func next(after separator: UInt8) -> Part? {
    switch (part, separator) {
    case (.year, UInt8(ascii: "-")): return .month
    case (.month, UInt8(ascii: "-")): return .day
    case (.day, UInt8(ascii: "T")), (.day, UInt8(ascii: "t")), (.day, UInt8(ascii: " ")): return .hour
    case (.hour, UInt8(ascii: ":")): return .minute
    case (.minute, UInt8(ascii: ":")): return .second
    case (.second, UInt8(ascii: ".")): return .fraction
    case (.second, UInt8(ascii: "Z")), (.second, UInt8(ascii: "z")): return .end
    case (.fraction, UInt8(ascii: "Z")), (.fraction, UInt8(ascii: "z")): return .end
    case (.second, UInt8(ascii: "+")), (.fraction, UInt8(ascii: "+")): return .offsetHours
    case (.second, UInt8(ascii: "-")), (.fraction, UInt8(ascii: "-")):
      isWest = true
      return .offsetHours
    case (.offsetHours, UInt8(ascii: ":")): return .offsetMinutes
    default: return nil
    }
  }
}
