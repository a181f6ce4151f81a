package import ActivityLogs
package import Diagnostics
package import Expressions
package import Quantities

/// One thing that is measured and scored for one actor.
package struct Indicator: Sendable {
  /// Its name, unique in the rubric.
  package var id: IndicatorID
  /// Whose conduct it judges.
  package var actor: Actor
  /// The dimension it belongs to, by its id in the rubric.
  package var dimension: String
  /// The recommendation it makes measurable, by its id in the register.
  package var recommendation: String?
  /// What people call it.
  package var title: LocalizedText
  /// Why it is a fair sign of the recommendation.
  package var why: LocalizedText?
  /// Where the scale's numbers come from.
  package var threshold: ThresholdOrigin?
  /// Whether the paper names the actor.
  package var basis: Basis?
  /// What is measured.
  package var measure: MeasureDefinition
  /// How the value becomes a score.
  package var scale: Scale
  /// The levels of the unit tree it applies to; never empty.
  package var units: Set<UnitLevel>
  /// The least evidence that a score may rest on, or `nil` where the rubric sets none.
  package var minimumEvidence: Int?
  /// Its weight in its group, greater than 0.
  package var weight: ExactDecimal
  /// The sources whose records it needs, by their names in the assessment's source coverage; ascending, no repeats.
  package var sources: [String]
  /// Whether a refused source scores 0 instead of being insufficient evidence.
  package var refusedScoresZero: Bool
  /// A condition over the unit's facts; where it is not true the indicator does not apply.
  package var applies: Expression?
  /// What to do in order to do better.
  package var advice: LocalizedText?
  /// Last year's indicator that this one continues.
  package var previous: String?
  /// Where the indicator stands.
  package var place: SourcePlace
}
