/// How sure the scores and ranks of an assessment are: what chance and what other choices would have made of them.
package struct Robustness: Sendable, Hashable {
  /// The public seed that all draws come from.
  package let seed: String
  /// What was asked for.
  package let settings: RobustnessSettings
  /// By unit, in the order of the unit tree, how far chance could move its scores.
  package let units: [UnitIntervals]
  /// How sure the ranks are, ranking by ranking, in the order of the result; those without ranks are left out.
  package let rankings: [RankRobustness]
  /// How indicators hang together, by level.
  package let agreement: [LevelAgreement]
}
