package import Diagnostics

/// How many records a source has and how many events are made of them, where the mapping's author knows it.
package struct Expectation: Sendable, Hashable {
  /// The number of records, good and bad.
  package var records: Int?
  /// The number of events.
  package var events: Int?
  /// Where it is written; `nil` where nothing is.
  package var place: SourcePlace?

  /// Makes an expectation, of nothing unless given.
  package init(records: Int? = nil, events: Int? = nil, place: SourcePlace? = nil) {
    self.records = records
    self.events = events
    self.place = place
  }
}
