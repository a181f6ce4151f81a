internal import Quantities

/// Instants in UTC with all nine digits of their nanoseconds; the days are few, and written once.
struct UTCDays: Sendable {
  private static let secondsPerDay = 86_400
  /// By the first second of a day, its date.
  private var dates: [Int: [UInt8]] = [:]

  /// Begins without days.
  init() {}

  /// Writes an instant, `2024-05-01T16:00:00.000000000Z`.
  mutating func append(_ instant: Instant, to bytes: inout [UInt8]) {
    let remainder = instant.second % Self.secondsPerDay
    let ofDay = remainder < 0 ? remainder + Self.secondsPerDay : remainder
    bytes += date(ofDay: instant.second - ofDay, instant)
    for (mark, number) in [("T", ofDay / 3600), (":", ofDay / 60 % 60), (":", ofDay % 60)] as [(Unicode.Scalar, Int)] {
      bytes.append(UInt8(ascii: mark))
      Self.append(number, width: 2, to: &bytes)
    }
    bytes.append(UInt8(ascii: "."))
    Self.append(instant.nanosecond, width: 9, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  private mutating func date(ofDay day: Int, _ instant: Instant) -> [UInt8] {
    if let known = dates[day] { return known }
    let date = Array(LogTime(instant).text(in: .utc).utf8.prefix { $0 != UInt8(ascii: "T") })
    dates[day] = date
    return date
  }

  private static func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
    let end = bytes.count + width
    bytes += repeatElement(UInt8(ascii: "0"), count: width)
    var (rest, index) = (number, end)
    while rest > 0 {
      index -= 1
      bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
