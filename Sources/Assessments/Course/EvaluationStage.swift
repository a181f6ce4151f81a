package import Diagnostics

/// A step in the course of an evaluation.
package struct EvaluationStage: Sendable, Hashable {
  /// What happened.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case termsOfReference = "terms-of-reference"
    case handover
    case draft
    case comments
    case ruling
    case final
    case released
  }

  /// What happened.
  package var kind: Kind
  /// When, in the words of the file.
  package var on: String
  /// Who did it.
  package var by: String
  /// The indicator that it is about, if any.
  package var indicator: String?
  /// The unit that it is about, if any.
  package var unit: String?
  /// What was said or decided.
  package var note: LocalizedText?
}
