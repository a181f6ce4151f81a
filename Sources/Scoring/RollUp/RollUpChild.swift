internal import Quantities
internal import Rubrics

/// What a parent needs to know of a child, be it an indicator or a group.
struct RollUpChild {
  /// The child's name, for reasons.
  var id: String
  /// Its state.
  var state: IndicatorState
  /// Its score, if it has one.
  var score: Rational?
  /// Its weight, greater than 0.
  var weight: ExactDecimal
  /// The indicators at or below it that are scored or exempt.
  var indicatorsScored: Int
  /// The indicators at or below it.
  var indicators: Int
}

extension RollUpChild {
  /// Takes an indicator as a child.
  init(_ indicator: IndicatorScore) {
    let state = indicator.finding.state
    self.init(
      id: indicator.finding.indicator.id.description, state: state, score: indicator.score,
      weight: indicator.finding.indicator.weight, indicatorsScored: state == .scored || state == .exempt ? 1 : 0,
      indicators: 1)
  }

  /// Takes a group as a child.
  init(_ group: ScoreGroup) {
    self.init(
      id: group.id, state: group.score.state, score: group.score.value, weight: group.weight,
      indicatorsScored: group.score.indicatorsScored, indicators: group.score.indicators)
  }
}
