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
  /// What is done to the value before it is scored.
  package var transform: Transform
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
  /// A condition over the unit's facts; where it is true the indicator is exempt, with full marks.
  package var exemption: Expression?
  /// The indicators that show whether what this one counts has an effect; ascending, no repeats. With any, the
  /// indicator counts activity.
  package var effectShownBy: [IndicatorID]
  /// What to do in order to do better.
  package var advice: LocalizedText?
  /// What to compare with of the year before; `nil` for the indicator of the same id.
  package var previous: PreviousIndicator?
  /// Where the indicator stands: the place of its id.
  package var place: SourcePlace
  /// Where the values of its keys stand, by the key as the rubric language has it; for `measure` the form.
  package var keyPlaces: [String: SourcePlace]

  /// Makes an indicator; what is not given is as where the rubric is silent.
  package init(
    id: IndicatorID, actor: Actor, dimension: String, recommendation: String? = nil, title: LocalizedText,
    why: LocalizedText? = nil, threshold: ThresholdOrigin? = nil, basis: Basis? = nil, measure: MeasureDefinition,
    transform: Transform = .none, scale: Scale, units: Set<UnitLevel> = [.community], minimumEvidence: Int? = nil,
    weight: ExactDecimal = .one, sources: [String] = [], refusedScoresZero: Bool = false, applies: Expression? = nil,
    exemption: Expression? = nil, effectShownBy: [IndicatorID] = [], advice: LocalizedText? = nil,
    previous: PreviousIndicator? = nil, place: SourcePlace, keyPlaces: [String: SourcePlace] = [:]
  ) {
    self.id = id
    self.actor = actor
    self.dimension = dimension
    self.recommendation = recommendation
    self.title = title
    self.why = why
    self.threshold = threshold
    self.basis = basis
    self.measure = measure
    self.transform = transform
    self.scale = scale
    self.units = units
    self.minimumEvidence = minimumEvidence
    self.weight = weight
    self.sources = sources
    self.refusedScoresZero = refusedScoresZero
    self.applies = applies
    self.exemption = exemption
    self.effectShownBy = effectShownBy
    self.advice = advice
    self.previous = previous
    self.place = place
    self.keyPlaces = keyPlaces
  }

  /// Where the value of a key stands, or the indicator where the key is absent.
  package func place(of key: String) -> SourcePlace { keyPlaces[key] ?? place }

  /// Whether the indicator counts activity, so that others must show its effect.
  package var countsActivity: Bool { !effectShownBy.isEmpty }

  /// Whether the title is only the id, which stands in where the rubric gives none.
  package var isUntitled: Bool { title == LocalizedText(id.description) }
}
