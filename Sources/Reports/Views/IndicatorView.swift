/// An indicator at a unit, with everything that led to its score.
package struct IndicatorView: Sendable, Hashable {
  /// Its anchor on the page.
  package let anchor: ReportText
  /// Its name in the rubric.
  package let id: ReportText
  /// What people call it.
  package let title: BilingualText
  /// Its score.
  package let score: ScoreView
  /// Its state in words.
  package let state: BilingualText
  /// Why it is in that state, or what else should be known.
  package let reason: BilingualText?
  /// The measured value, with numerator and denominator.
  package let measured: BilingualText?
  /// Further figures of the measure's kind.
  package let figures: [FigureView]
  /// What is measured.
  package let sentence: BilingualText
  /// What else belongs to the measure.
  package let remarks: [BilingualText]
  /// The measure's conditions.
  package let conditions: [ConditionView]
  /// The scale in words.
  package let scale: BilingualText
  /// The scale as a drawing; `nil` for a relative one, which has no line of its own.
  package let drawing: ScaleDrawing?
  /// The step from value to score, or the policy that gave the score; `nil` without a score.
  package let arithmetic: BilingualText?
  /// Its weight among its siblings.
  package let weight: BilingualText
  /// Where the scale's numbers come from.
  package let threshold: BilingualText?
  /// The recommendation it makes measurable.
  package let recommendation: BilingualText?
  /// Whether the source names the actor.
  package let basis: BilingualText?
  /// Why it is a fair sign of the recommendation.
  package let why: BilingualText?
  /// What to do next.
  package let advice: AdviceView?
  /// What the value rests on.
  package let evidence: [BilingualText]
  /// Some of the records behind it.
  package let records: RecordsView?
  /// What assessors answered, where they judge it.
  package let judgement: JudgementView?
}
