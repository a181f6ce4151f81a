/// A unit's place in a ranking.
package struct RankingRow: Sendable, Hashable {
  /// Its rank, from 1.
  package let rank: ReportText
  /// The anchor of the unit's own part of the page, with `#`.
  package let link: ReportText
  /// What people call the unit.
  package let name: ReportText
  /// Its overall score.
  package let score: ScoreView
}
