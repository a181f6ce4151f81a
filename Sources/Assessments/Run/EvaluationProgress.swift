/// How far an evaluation has come, for people who wait.
package enum EvaluationProgress: Sendable, Hashable {
  /// Logs are being read; so many events have been accepted.
  case reading(events: Int)
  /// All logs have been read and scores are being made.
  case scoring
  /// Scores are made; how sure they are is being looked at.
  case drawing
}
