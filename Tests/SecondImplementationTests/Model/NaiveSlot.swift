/// A stretch of the civil calendar that repeats.
enum NaiveSlot: String, CaseIterable {
  case week
  case month
  case quarter

  /// A name for the slot in which a date lies; equal for two dates only when they lie in the same slot.
  func name(of date: NaiveDate) -> String {
    switch self {
    case .month: return "\(date.year)-\(date.month)"
    case .quarter: return "\(date.year) \((date.month - 1) / 3)"
    case .week:
      // 1970-01-05 was a Monday. A week is named by its Monday.
      var monday = date.number
      while (monday - 4) % 7 != 0 { monday -= 1 }
      return "week of \(monday)"
    }
  }
}
