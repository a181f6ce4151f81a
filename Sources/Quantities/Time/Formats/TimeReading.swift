/// A time that was read out of a cell.
package struct TimeReading: Sendable, Hashable {
  /// What had to be decided about a time that the clocks did not show once.
  package enum Adjustment: Sendable, Hashable {
    /// The clocks skipped it, and it was moved forward.
    case shifted
    /// The clocks showed it twice, and one of the two was taken.
    case ambiguous
  }

  /// Why a cell is no time.
  package enum Failure: Error, Sendable, Hashable, CaseIterable {
    /// No format fits.
    case noFormatFits
    /// The calendar has no such day.
    case noSuchDay
    /// The clocks of the zone skipped it.
    case skipped
    /// The clocks of the zone showed it twice.
    case ambiguous
    /// It is before the year 1700 or after 2200.
    case outOfRange
  }

  /// The time: an instant, or a civil day, month or year of the zone where the cell says no more.
  package let time: LogTime
  /// What had to be decided; `nil` for most times.
  package let adjustment: Adjustment?
  /// The place of the format that fitted, among those tried.
  package let format: Int

  /// Makes a reading.
  package init(time: LogTime, adjustment: Adjustment? = nil, format: Int = 0) {
    self.time = time
    self.adjustment = adjustment
    self.format = format
  }
}
