internal import Diagnostics
internal import Quantities
internal import Rubrics

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
  package static func rows(of context: ReportContext) -> [MethodRow] {
    (context.rubric.levels + [.overall]).map { level in
      let policy = context.missingPolicy(on: level)
      let title =
        switch level {
        case .dimension: ReportWord.dimension
        case .actor: ReportWord.actor
        case .overall: ReportWord.wholeUnit
        }
      let missing =
        switch policy.treatment {
        case .renormalise: ReportWord.treatLeftOut
        case .zero: ReportWord.treatZero
        case .fail: ReportWord.treatFail
        }
      return MethodRow(
        level: BilingualText(title.text), combination: BilingualText(context.aggregation(on: level).title),
        missing: BilingualText(missing.text), atLeast: ReportText(NumberText.percent(policy.atLeast)))
    }
  }
}
