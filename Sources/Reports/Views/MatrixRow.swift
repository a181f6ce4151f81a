/// A row of scores.
package struct MatrixRow: Sendable, Hashable {
  /// What it is about.
  package let title: BilingualText
  /// Whether it holds the scores that the others are parts of.
  package let isTotal: Bool
  /// The scores, by column.
  package let cells: [ScoreCell]
}
