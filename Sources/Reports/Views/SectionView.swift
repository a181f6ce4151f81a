/// A part of a unit's score, such as an actor, with what is below it.
package struct SectionView: Sendable, Hashable {
  /// Its anchor on the page.
  package let anchor: ReportText
  /// What it is about; `nil` where a rubric has no levels.
  package let title: BilingualText?
  /// Its score.
  package let score: ScoreView
  /// How many of its indicators are scored.
  package let scored: BilingualText
  /// What should be said before its figures.
  package let note: BilingualText?
  /// The caption of its sheet.
  package let caption: BilingualText
  /// How its score is computed.
  package let rollUp: RollUpView
  /// The lines of its sheet; none where nothing applies on the unit's level.
  package let rows: [SheetRow]
  /// Whether there is a sheet.
  package let hasRows: Bool
  /// What does not apply on the unit's level, where that is everything.
  package let outside: BilingualText?
  /// Its indicators.
  package let blocks: [BlockView]
}
