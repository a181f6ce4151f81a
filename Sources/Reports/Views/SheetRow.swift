internal import Quantities

/// A line of the sheet on which a score is computed: a group with its sum, or an indicator.
package struct SheetRow: Sendable, Hashable {
  /// How deep it stands: `depth-1` for a part of the whole, and so on.
  package let depth: String
  /// Whether it is about a group; else it is about an indicator.
  package let isGroup: Bool
  /// The anchor of what it is about, with `#`; `nil` where the page has nothing more on it.
  package let link: ReportText?
  /// What it is about.
  package let title: BilingualText
  /// What was measured, or why there is no score.
  package let note: BilingualText?
  /// Its weight among its siblings.
  package let weight: ReportText
  /// Its score.
  package let score: ScoreView
  /// How its score is computed, for a group.
  package let rollUp: RollUpView?
}
