/// A stretch of the civil calendar that repeats.
package enum CalendarSlot: String, Sendable, Hashable, CaseIterable {
  /// ISO weeks, Monday to Sunday.
  case week
  /// Calendar months.
  case month
  /// Calendar quarters.
  case quarter
}
