/// A month of the civil calendar.
package struct CalendarMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1700 to 2200.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int

  /// Makes a month, or `nil` where year or month is out of range.
  package init?(year: Int, month: Int) {
    guard (1700...2200).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `2024-05`.
  package init?(_ text: String) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      bytes.indices.allSatisfy({ $0 == 4 || digits.contains(bytes[$0]) }),
      let year = Int(text.prefix(4)), let month = Int(text.suffix(2))
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The month as `2024-05`.
  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
