/// A unit's line in the overview.
package struct OverviewRow: Sendable, Hashable {
  /// The anchor of the unit's own part of the page, with `#`.
  package let link: ReportText
  /// What people call it.
  package let name: ReportText
  /// Its overall score.
  package let score: ScoreView
  /// Its rank; `nil` where it has none.
  package let rank: ReportText?
  /// The scores of its parts, by column.
  package let cells: [ScoreCell]
  /// How many of its indicators are scored, `13/16`.
  package let scored: ReportText
}
