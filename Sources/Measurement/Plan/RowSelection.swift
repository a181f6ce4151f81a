/// The rows of a batch that a measure looks at, in any order but that rows of one record stand together.
struct RowSelection {
  /// The events of the period and the actors asked for that satisfy the condition.
  var matching: [Int] = []
  /// The events of the period and the actors asked for whose condition a missing field leaves undecided.
  var undecided: [Int] = []

  /// Lets go of all rows, but not of their room.
  mutating func removeAll() {
    matching.removeAll(keepingCapacity: true)
    undecided.removeAll(keepingCapacity: true)
  }

  /// Brings the rows into the order of the batch.
  mutating func sort() {
    matching.sort()
    undecided.sort()
  }
}
