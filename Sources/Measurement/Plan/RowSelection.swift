/// The rows of a batch that a measure looks at; both lists ascend.
struct RowSelection {
  /// The events of the period and the actors asked for that satisfy the condition.
  var matching: [Int] = []
  /// The events of the period and the actors asked for whose condition a missing field leaves undecided.
  var undecided: [Int] = []
}
