package import ActivityLogs
package import Diagnostics
package import Quantities
package import Rubrics

/// How the scores of units of one level hang together.
package struct LevelAgreement: Sendable, Hashable {
  /// A group, whose parts should tell of the same thing.
  package struct Group: Sendable, Hashable {
    /// The ids of the groups from the outside in, joined by `/`; empty for the unit as a whole.
    package var path: String
    /// How many parts it has.
    package var parts: Int
    /// In how many units all of its parts have a score.
    package var units: Int
    /// Cronbach's α (1951): k/(k − 1) · (1 − Σ variances of parts / variance of their sum).
    package var alpha: Result<FixedDecimal, UndefinedStatistic>
    /// How its parts go together, two by two, in the order of their ids.
    package var pairs: [Pair]
  }

  /// Two parts of a group.
  package struct Pair: Sendable, Hashable {
    /// The id of one.
    package var first: String
    /// The id of the other.
    package var second: String
    /// Pearson's correlation of their scores over the units that have both.
    package var correlation: Result<FixedDecimal, UndefinedStatistic>
  }

  /// What an indicator weighs, and what it does.
  package struct Weight: Sendable, Hashable {
    /// The indicator's id.
    package var id: IndicatorID
    /// Its effective weight: its share of the whole, with all indicators of the level.
    package var share: FixedDecimal
    /// The correlation of its score with that of the unit as a whole.
    package var correlation: Result<FixedDecimal, UndefinedStatistic>
  }

  /// The level.
  package let level: UnitLevel
  /// The groups, from the inside out.
  package let groups: [Group]
  /// The indicators, by id.
  package let weights: [Weight]

  /// From which size on a correlation says that two indicators tell much the same.
  package static let notableCorrelation = FixedDecimal(units: 750_000_000)
}

/// Why a statistic is not defined.
package struct UndefinedStatistic: Error, Sendable, Hashable {
  /// The reason.
  package let reason: Message
}
