/// How many records a run read, and what became of them.
package struct LogSummary: Sendable, Hashable {
  /// Records that became events, inside the period or not.
  package var events: Int
  /// Bad records that were set aside, as the assessment allows.
  package var setAside: Int
  /// Events of units that the assessment does not list and says to ignore.
  package var ignored: Int
  /// Exact duplicates that were dropped, as the assessment says.
  package var duplicatesDropped: Int

  /// Makes a summary.
  package init(events: Int = 0, setAside: Int = 0, ignored: Int = 0, duplicatesDropped: Int = 0) {
    self.events = events
    self.setAside = setAside
    self.ignored = ignored
    self.duplicatesDropped = duplicatesDropped
  }
}
