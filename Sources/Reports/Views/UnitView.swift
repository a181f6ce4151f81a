/// A unit with its scores and everything below them.
package struct UnitView: Sendable, Hashable {
  /// Its anchor on the page.
  package let anchor: ReportText
  /// What people call it.
  package let name: ReportText
  /// Its level in words.
  package let level: BilingualText
  /// The unit it belongs to.
  package let parent: BilingualText?
  /// Its overall score.
  package let score: ScoreView
  /// Its rank in words, or why it has none.
  package let rank: BilingualText
  /// How many of its indicators are scored.
  package let scored: BilingualText
  /// What does not apply on the unit's level, where that is everything; then there is nothing below.
  package let outside: BilingualText?
  /// Scores by actor and dimension, where the rubric rolls up by both.
  package let matrix: MatrixView?
  /// The lines of the sheet on which the overall score is computed; none where the rubric has no levels.
  package let parts: PartsView?
  /// What was measured for the rules to ask about.
  package let measures: [FigureView]
  /// Whether rules ask about anything that was measured for them.
  package let hasMeasures: Bool
  /// Its parts.
  package let sections: [SectionView]
}
