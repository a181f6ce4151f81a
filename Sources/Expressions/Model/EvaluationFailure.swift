/// Why an expression could not be worked out for a row, beyond something in it being missing.
package struct EvaluationFailure: Sendable, Hashable {
  /// What happened.
  package enum Reason: Sendable, Hashable {
    /// A `map` has no entry for this text, and none for any other.
    case unmapped(String)
    /// A text has more parts between its separators than are taken; how many are taken at most.
    case tooManyParts(most: Int)
    /// A text would become longer by replacing than texts may be; how many bytes it may have at most.
    case tooLong(most: Int)
  }

  /// The number of the row in its batch, from 0.
  package let row: Int
  /// What happened first.
  package let reason: Reason

  /// Makes a failure.
  package init(row: Int, reason: Reason) {
    self.row = row
    self.reason = reason
  }
}
