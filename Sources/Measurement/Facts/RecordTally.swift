/// How many records a measured value rests on.
package struct RecordTally: Sendable, Hashable {
  /// Records that counted, for or against.
  package var count: Int
  /// Records of the period and the actors asked for whose condition a missing field left undecided.
  package var undecided: Int
  /// Of `count`, those whose source is independent of the actor who is scored.
  package var independent: Int

  /// Makes a tally.
  package init(count: Int = 0, undecided: Int = 0, independent: Int = 0) {
    self.count = count
    self.undecided = undecided
    self.independent = independent
  }

  /// Adds another tally, of other records.
  package mutating func merge(_ other: RecordTally) {
    count += other.count
    undecided += other.undecided
    independent += other.independent
  }
}
