extension TimeLimit {
  /// Nanoseconds in an hour.
  private static let hour = 3600 * Instant.nanosecondsPerSecond
  /// Nanoseconds in 86,400 seconds.
  private static let day = 24 * hour

  /// Reads a limit such as `36h`, `15d` (of 86,400 s), `7cd` (civil days) or `5wd` (working days): ASCII digits and the
  /// unit, nothing between. `nil` for anything else and for more than 292 years of hours or days.
  package init?(_ text: String) {
    let digits = text.utf8.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard !digits.isEmpty, let count = Int64(String(digits) ?? "") else { return nil }
    let unit = String(text.utf8.dropFirst(digits.count)) ?? ""
    switch unit {
    case "h": self.init(count: count, ofNanoseconds: Self.hour)
    case "d": self.init(count: count, ofNanoseconds: Self.day)
    case "cd": self = .calendarDays(Int(count))
    case "wd": self = .workingDays(Int(count))
    default: return nil
    }
  }

  /// Makes so many times a length, or `nil` where that is too long.
  private init?(count: Int64, ofNanoseconds length: Int64) {
    let (product, overflow) = count.multipliedReportingOverflow(by: length)
    guard !overflow else { return nil }
    self = .elapsed(nanoseconds: product)
  }
}

extension TimeLimit: CustomStringConvertible {
  /// The limit as a rubric writes it, in days where they are whole, else in hours; what no rubric can write, in `ns`.
  package var description: String {
    switch self {
    case .calendarDays(let days): "\(days)cd"
    case .workingDays(let days): "\(days)wd"
    case .elapsed(let length) where length % Self.day == 0: "\(length / Self.day)d"
    case .elapsed(let length) where length % Self.hour == 0: "\(length / Self.hour)h"
    case .elapsed(let length): "\(length)ns"
    }
  }
}
