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
  /// The quantities that rules ask about.
  var measures: [(name: String, measure: NaiveMeasure)] = []
  /// The rules, in the order of the file.
  var rules: [NaiveRule] = []
  /// The most that bonuses count together.
  var bonusCap: Rational?
  /// The fact by which units are ranked apart.
  var peerGroup: String?
  /// The indicators.
  var indicators: [NaiveIndicator]
  /// The text of `rubric.yaml`.
  var yaml: String
}
