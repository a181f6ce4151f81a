/// How far the ratings of a sheet have come.
package enum JudgementStage: String, Sendable, Hashable, CaseIterable {
  /// Given before the assessors have heard each other; agreement is measured on these.
  case draft
  /// Given once more after they have; it takes the place of the same assessor's rating of the draft.
  case final

  /// The order of the stages, from 0.
  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
