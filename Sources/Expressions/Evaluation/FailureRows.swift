/// The rows of a batch for which something fails.
final class FailureRows {
  private var reasons: [Int: EvaluationFailure.Reason] = [:]

  /// Adds the failure of a row, of which only the first counts.
  func add(_ reason: EvaluationFailure.Reason, row: Int) {
    if reasons[row] == nil { reasons[row] = reason }
  }

  /// The failures in the order of the rows, one a row at most.
  var all: [EvaluationFailure] {
    reasons.sorted { $0.key < $1.key }.map { EvaluationFailure(row: $0.key, reason: $0.value) }
  }
}
