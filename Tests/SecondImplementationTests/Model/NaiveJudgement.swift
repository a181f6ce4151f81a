internal import Quantities

/// A rating that an assessor gives a unit.
struct NaiveJudgement {
  /// The indicator's id.
  var indicator: String
  /// The unit's id.
  var unit: String
  /// The rating as it is written.
  var rating: String
  /// Who gives it.
  var rater: String
  /// Whether it settles a disagreement.
  var isAdjudicated: Bool
}
