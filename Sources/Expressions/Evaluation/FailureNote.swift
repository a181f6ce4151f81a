/// Where an evaluation notes why it failed.
///
/// A class, because what is worked out deep inside has no other way to be heard than the value it gives.
final class FailureNote {
  /// The first failure since it was last taken; `nil` where there was none.
  var reason: EvaluationFailure.Reason?

  /// Notes a failure unless there is one already.
  func add(_ failure: EvaluationFailure.Reason) { reason = reason ?? failure }

  /// Gives the failure and forgets it.
  func take() -> EvaluationFailure.Reason? {
    defer { reason = nil }
    return reason
  }
}
