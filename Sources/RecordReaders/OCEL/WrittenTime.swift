internal import Quantities

/// A time as object-centric logs write it, for no other purpose than to be compared with another of the same log.
struct WrittenTime: Sendable, Hashable {
  /// How far apart two zones can be, in seconds: 26 hours.
  static let greatestDifference = 26 * 3600

  /// Seconds from 1970 on, in the zone it is written in where no offset is given, and else in UTC.
  let seconds: Int
  /// Billionths of a second beside them.
  private let nanoseconds: Int
  /// Whether an offset from UTC is given.
  let hasOffset: Bool

  /// Reads a date, or a date and time with or without seconds, a fraction and an offset; `nil` for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    guard let date = CivilDate(String(decoding: rest.prefix(10), as: UTF8.self)) else { return nil }
    rest = rest.dropFirst(10)
    var seconds = date.dayNumber * 86_400
    var nanoseconds = 0
    if let separator = rest.popFirst() {
      guard separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "),
        let hour = Self.pair(&rest, below: 24), rest.popFirst() == UInt8(ascii: ":"),
        let minute = Self.pair(&rest, below: 60)
      else { return nil }
      seconds += hour * 3600 + minute * 60
      if rest.first == UInt8(ascii: ":") {
        rest.removeFirst()
        guard let second = Self.pair(&rest, below: 61) else { return nil }
        seconds += second
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
          rest.removeFirst()
          guard let fraction = Self.fraction(&rest) else { return nil }
          nanoseconds = fraction
        }
      }
    }
    guard let offset = Self.offset(&rest), rest.isEmpty else { return nil }
    self.seconds = seconds - (offset.seconds ?? 0)
    self.nanoseconds = nanoseconds
    hasOffset = offset.seconds != nil
  }

  /// Whether the time is written before another: the same as being earlier where both have an offset or neither has, and
  /// where they are more than `greatestDifference` apart.
  func isWrittenBefore(_ other: WrittenTime) -> Bool {
    (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
  }

  /// Two digits.
  private static func pair(_ rest: inout ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard let tens = digit(&rest), let ones = digit(&rest), tens * 10 + ones < limit else { return nil }
    return tens * 10 + ones
  }

  private static func digit(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    rest.removeFirst()
    return Int(byte - UInt8(ascii: "0"))
  }

  /// The digits of a fraction as billionths; those beyond are passed over.
  private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
    var (value, count) = (0, 0)
    while let digit = digit(&rest) {
      if count < 9 { value = value * 10 + digit }
      count += 1
    }
    guard count > 0 else { return nil }
    for _ in 0..<max(0, 9 - count) { value *= 10 }
    return value
  }

  /// An offset from UTC, or none at the text's end; `nil` where something else stands there.
  private static func offset(_ rest: inout ArraySlice<UInt8>) -> (seconds: Int?, Void)? {
    switch rest.popFirst() {
    case nil: return (nil, ())
    case UInt8(ascii: "Z"): return (0, ())
    case let sign? where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
      guard let hours = pair(&rest, below: 24) else { return nil }
      if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
      guard let minutes = rest.isEmpty ? 0 : pair(&rest, below: 60) else { return nil }
      let seconds = hours * 3600 + minutes * 60
      return (sign == UInt8(ascii: "-") ? -seconds : seconds, ())
    default: return nil
    }
  }
}
