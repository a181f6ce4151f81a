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
  /// Who gives it; no two ratings of one question at one unit may be by the same assessor.
  package var rater: String
  /// Whether it settles a disagreement, and so stands for all the others.
  package var isAdjudicated: Bool
  /// Where the evidence comes from, such as `survey` or `self-reported`, as in an event's `source`.
  package var source: String?
  /// Where the evidence stands, in words.
  package var evidence: String?
  /// What the assessor adds.
  package var note: LocalizedText?
  /// Where the judgement is written.
  package var place: SourcePlace?

  /// Makes a judgement.
  package init(
    indicator: IndicatorID, unit: String, rating: ExactDecimal, rater: String, isAdjudicated: Bool = false,
    source: String? = nil, evidence: String? = nil, note: LocalizedText? = nil, place: SourcePlace? = nil
  ) {
    self.indicator = indicator
    self.unit = unit
    self.rating = rating
    self.rater = rater
    self.isAdjudicated = isAdjudicated
    self.source = source
    self.evidence = evidence
    self.note = note
    self.place = place
  }
}
