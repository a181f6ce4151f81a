package import Diagnostics
package import Quantities
package import Rubrics

/// The score of a group of indicators, or of a whole unit.
package struct NodeScore: Sendable, Hashable {
  /// The state: `scored`, `not-assessed` or `not-applicable`.
  package var state: IndicatorState
  /// The score, 0…100 unrounded; `nil` unless the state is `scored`.
  package var value: Rational?
  /// The score rounded for publication, where the rubric says how.
  package var published: String?
  /// The band of the unrounded score, where the rubric has one that low.
  package var band: Band?
  /// Why there is no score.
  package var reason: Message?
  /// The indicators below, at any depth, that are scored or exempt.
  package var indicatorsScored: Int
  /// The indicators below, at any depth.
  package var indicators: Int
  /// The weight of the direct children that are scored or exempt over the weight of all that apply; `nil` where none does.
  package var weightCovered: Rational?
  /// What led to the score, in order; only steps that did something.
  package var steps: [ScoreStep]
  /// Between what scores chance could have moved it; `nil` where nobody asked, and where there is no score.
  package var interval: ClosedRange<Rational>?
  /// The rules that could not be decided, in the order in which they would have acted.
  package var undecided: [UndecidedRule]

  /// Makes a score.
  package init(
    state: IndicatorState, value: Rational? = nil, band: Band? = nil, reason: Message? = nil, indicatorsScored: Int,
    indicators: Int, weightCovered: Rational? = nil, steps: [ScoreStep] = [],
    undecided: [UndecidedRule] = []
  ) {
    self.state = state
    self.value = value
    self.band = band
    self.reason = reason
    self.indicatorsScored = indicatorsScored
    self.indicators = indicators
    self.weightCovered = weightCovered
    self.steps = steps
    self.undecided = undecided
  }
}
