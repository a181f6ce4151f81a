internal import Quantities

/// What is measured, and how it is scored and rolled up.
struct NaiveRubric {
  /// The levels of roll-up, inside out: `dimension`, `actor`.
  var levels: [String]
  /// How a score comes of the children's, by the parent's level, `overall` for the unit.
  var policies: [String: NaivePolicy]
  /// Weights of actors; 1 where absent.
  var actorWeights: [String: Rational]
  /// Weights of dimensions; 1 where absent.
  var dimensionWeights: [String: Rational]
  /// Names and bounds of bands, in any order.
  var bands: [(name: String, from: Rational)]
  /// The least number of units that are ranked.
  var rankAtLeast: Int
  /// The indicators.
  var indicators: [NaiveIndicator]
  /// The text of `rubric.yaml`.
  var yaml: String
}
