package import ActivityLogs
package import Quantities
package import Scoring

/// How sure the ranks of one level, or of one group of peers on it, are.
package struct RankRobustness: Sendable, Hashable {
  /// A unit's rank.
  package struct Entry: Sendable, Hashable {
    /// The unit's id.
    package var unit: String
    /// Its rank.
    package var rank: Int
    /// The ranks that chance could give it: the middle part of all replicates.
    package var byChance: ClosedRange<Int>
    /// The ranks that chance and other choices together could give it.
    package var byAssumptions: ClosedRange<Int>
    /// The units whose intervals overlap with its own, by rank.
    package var sharedWith: [String]
    /// The group of units that cannot be told apart, from 1 at the top: within it no rank should be told.
    package var group: Int
  }

  /// The level whose units are compared.
  package let level: UnitLevel
  /// The group of peers; `nil` where all of the level are compared.
  package let peerGroup: PeerGroup?
  /// The units by rank.
  package let entries: [Entry]
  /// What was taken otherwise, and how much of the movement of ranks each accounts for.
  package let assumptions: [AssumptionEffect]
  /// By how many places a rank moves on average, over units and replicates, with all assumptions open.
  package let meanShift: FixedDecimal
  /// What each choice by itself makes of the ranks, all else as the rubric has it.
  package let alternatives: [RankAlternative]
}
