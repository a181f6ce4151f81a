/// What a source that was refused means for an indicator that needs it.
enum RefusedSource: String, CaseIterable {
  /// A score of 0.
  case zero
  /// No score.
  case insufficientEvidence = "insufficient-evidence"
}
