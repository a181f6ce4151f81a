package import Diagnostics
package import Quantities
package import Rubrics

/// The rating that one assessor gives in answer to an indicator's question.
package struct Judgement: Sendable, Hashable {
  /// The indicator whose question is answered.
  package var indicator: IndicatorID
  /// The id of the unit that is judged, on whichever of the indicator's levels has a unit of that id.
  package var unit: String
  /// The answer, on the question's own scale.
  package var rating: ExactDecimal
  /// Who gives it; no two ratings of one question at one unit may be by the same assessor at the same stage.
  package var rater: String
  /// How far the assessors have come.
  package var stage: JudgementStage
  /// The day on which it is given, where that is said.
  package var date: CivilDate?
  /// Whether it settles a disagreement, and so stands for all the others.
  package var isAdjudicated: Bool
  /// Where the evidence comes from, such as `survey` or `self-reported`, as in an event's `source`.
  package var source: String?
  /// Where the evidence can be looked up.
  package var evidence: [JudgementEvidence]
  /// What the assessor adds, for everybody to read.
  package var note: LocalizedText?
  /// Why a disagreement is settled so, where that is said.
  package var reason: LocalizedText?
  /// Where the judgement is written.
  package var place: SourcePlace?

  /// Makes a judgement.
  package init(
    indicator: IndicatorID, unit: String, rating: ExactDecimal, rater: String, stage: JudgementStage = .draft,
    date: CivilDate? = nil, isAdjudicated: Bool = false, source: String? = nil, evidence: [JudgementEvidence] = [],
    note: LocalizedText? = nil, reason: LocalizedText? = nil, place: SourcePlace? = nil
  ) {
    self.indicator = indicator
    self.unit = unit
    self.rating = rating
    self.rater = rater
    self.stage = stage
    self.date = date
    self.isAdjudicated = isAdjudicated
    self.source = source
    self.evidence = evidence
    self.note = note
    self.reason = reason
    self.place = place
  }
}
