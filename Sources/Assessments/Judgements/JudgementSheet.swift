package import Diagnostics
package import Measurement
package import Quantities

/// What one assessor found: the ratings, and the ties that the assessor declares.
package struct JudgementSheet: Sendable, Hashable {
  /// Who rates.
  package var assessor: String
  /// How far the assessors have come.
  package var stage: JudgementStage
  /// The day on which the ratings are given.
  package var date: CivilDate
  /// The ties, in the order of the file.
  package var ties: [AssessorTie]
  /// The ratings and adjudications, in the order of the file.
  package var judgements: [Judgement]
  /// Where private notes stand; what they say is never kept.
  package var privateNotes: [SourcePlace]
}
