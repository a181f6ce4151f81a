/// A time as workbooks count it, in days and their fractions, rounded to the second (ECMA-376, part 1, 18.17.4).
struct SerialTime: Sendable, Hashable {
  /// The whole days.
  private var days: Int
  /// The seconds of the day.
  private var seconds: Int
  private let countsFrom1904: Bool

  /// Reads a number as workbooks write it; `nil` where it is none, is negative or beyond the year 9999.
  init?(_ text: Span<UInt8>, countsFrom1904: Bool) {
    guard let number = ScaledDigits(text) else { return nil }
    // Of 10^18 parts of a day, whose product with the seconds of a day still fits two words.
    guard let parts = number.split(text, fraction: 18), parts.whole <= 2_958_465 else { return nil }
    let product = parts.fraction.multipliedFullWidth(by: 86_400)
    let divisor: UInt64 = 1_000_000_000_000_000_000
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    days = parts.whole
    seconds = Int(quotient) + (remainder >= divisor / 2 ? 1 : 0)
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    self.countsFrom1904 = countsFrom1904
  }

  /// Writes the time behind other bytes, as ISO 8601 does without an offset.
  ///
  /// What a format does not show is written too where it is there: the time of a day, and the day of a time.
  /// - Returns: whether there is such a time; the 29th of February 1900 is none, though workbooks count it.
  func write(_ format: CellFormat, to bytes: inout [UInt8]) -> Bool {
    guard case .time(let parts) = format else {
      Self.write(days * 24 + seconds / 3600, width: 2, to: &bytes)
      writeMinutes(to: &bytes)
      return true
    }
    let hasDate = days > 0 || parts.contains(.date) && (countsFrom1904 || seconds == 0)
    if hasDate {
      guard let (year, month, day) = date else { return false }
      Self.write(year, width: 4, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.write(month, width: 2, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      Self.write(day, width: 2, to: &bytes)
    }
    guard parts.contains(.clock) || seconds > 0 || !hasDate else { return true }
    if hasDate { bytes.append(UInt8(ascii: "T")) }
    Self.write(seconds / 3600, width: 2, to: &bytes)
    writeMinutes(to: &bytes)
    return true
  }

  private func writeMinutes(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: ":"))
    Self.write(seconds / 60 % 60, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Self.write(seconds % 60, width: 2, to: &bytes)
  }

  private static func write(_ number: Int, width: Int, to bytes: inout [UInt8]) {
    var place = 1
    for _ in 1..<width { place *= 10 }
    while number / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(0x30 + number / place % 10))
      place /= 10
    }
  }

  /// The civil day.
  private var date: (year: Int, month: Int, day: Int)? {
    // Day 1 is the first of January 1900, and day 60 one that never was.
    guard countsFrom1904 || days > 0 && days != 60 else { return nil }
    let day = countsFrom1904 ? days - 24_107 : days < 60 ? days - 25_568 : days - 25_569
    // Days from the first of March of year 0 on, in which leap days end their year.
    let shifted = day + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return year <= 9999 ? (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1) : nil
  }
}
