/// A period in the words of its assessment, for results and reports.
package struct PeriodText: Sendable, Hashable {
  /// The first day or instant.
  package var from: String
  /// The first day or instant after it.
  package var to: String
  /// The zone of its civil days.
  package var zone: String

  /// Makes the words of a period.
  package init(from: String, to: String, zone: String) {
    self.from = from
    self.to = to
    self.zone = zone
  }
}
