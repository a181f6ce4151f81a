internal import Diagnostics
internal import Quantities
package import Rubrics

/// How one level is rolled up.
package struct MethodRow: Sendable, Hashable {
  /// The level.
  package let level: BilingualText
  /// How its children become its score.
  package let combination: BilingualText
  /// What happens about children without a score.
  package let missing: BilingualText
  /// The share of the children's weight that must have a score.
  package let atLeast: ReportText

  /// The levels of a rubric, from the inside out.
  package static func rows(of rubric: Rubric) -> [MethodRow] {
    (rubric.levels + [.overall]).map { MethodRow(rubric, on: $0) }
  }

  private init(_ rubric: Rubric, on level: RollUpLevel) {
    let policy = rubric.missing[level] ?? MissingPolicy()
    let title =
      switch level {
      case .dimension: ReportWord.dimension
      case .area: ReportWord.area
      case .actor: ReportWord.actor
      case .overall: ReportWord.wholeUnit
      }
    let missing =
      switch policy.treatment {
      case .renormalise: ReportWord.treatLeftOut
      case .zero: ReportWord.treatZero
      case .fail: ReportWord.treatFail
      }
    self.level = BilingualText(title.text)
    self.combination = BilingualText((rubric.aggregations[level] ?? .mean).title)
    self.missing = BilingualText(missing.text)
    self.atLeast = ReportText(NumberText.percent(policy.atLeast))
  }
}
