/// A cell of a table of scores.
package struct ScoreCell: Sendable, Hashable {
  /// The score; `nil` where there is nothing to score.
  package let score: ScoreView?
}
