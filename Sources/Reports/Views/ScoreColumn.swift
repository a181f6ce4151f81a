/// A column of a table of scores.
package struct ScoreColumn: Sendable, Hashable {
  /// What it is about.
  package let title: BilingualText
  /// Where the page has more on it, with `#`; `nil` where it has not.
  package let link: ReportText?
}
