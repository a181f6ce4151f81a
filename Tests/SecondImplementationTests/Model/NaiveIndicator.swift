internal import Quantities

/// One thing that is measured and scored.
struct NaiveIndicator {
  /// Its id.
  var id: String
  /// Whose conduct it judges.
  var actor: String
  /// Its dimension.
  var dimension: String
  /// Its weight.
  var weight: Rational
  /// The levels it names.
  var units: [String]
  /// The evidence it asks for.
  var minimumEvidence: Int?
  /// The condition over a unit's facts.
  var applies: NaiveCondition<NaiveUnit>?
  /// The condition for full marks.
  var exemption: NaiveCondition<NaiveUnit>?
  /// The indicators that show its effect.
  var effectShownBy: [String] = []
  /// `none`, `ln` or `log10`.
  var transform = "none"
  /// What is measured.
  var measure: NaiveMeasure
  /// How the value becomes a score.
  var scale: NaiveScale
  /// How a rubric writes it, as an item of a list.
  var yaml: String
}
