extension CivilDate {
  /// Reads a date such as `2024-05-01`: four, two and two ASCII digits. `nil` for anything else, a day the calendar
  /// does not have, or a year not of `years`.
  package init?(_ text: String) {
    var scanner = TimeScanner()
    for byte in text.utf8 where !scanner.accept(byte) { return nil }
    guard scanner.finish() == .day else { return nil }
    self.init(year: scanner.year, month: scanner.month, day: scanner.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date as `2024-05-01`.
  package var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}
