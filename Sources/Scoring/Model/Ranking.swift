package import ActivityLogs
package import Quantities

/// The units of one level, or of one peer group on it, in the order of their unrounded scores.
package struct Ranking: Sendable, Hashable {
  /// A unit's place.
  package struct Entry: Sendable, Hashable {
    /// The unit's id.
    package var unit: String
    /// Its rank from 1; units with equal scores share the smallest.
    package var rank: Int
    /// Its unrounded score.
    package var score: Rational

    /// Makes an entry.
    package init(unit: String, rank: Int, score: Rational) {
      self.unit = unit
      self.rank = rank
      self.score = score
    }
  }

  /// The level whose units are compared.
  package var level: UnitLevel
  /// The group whose units are compared; `nil` where all of the level are.
  package var peerGroup: PeerGroup?
  /// The number of units that could be compared, ranked or not.
  package var units: Int
  /// The least number of scored units that are ranked.
  package var atLeast: Int
  /// The scored units by rank, then id; empty where too few are scored, or where their peers are not known.
  package var entries: [Entry]
  /// The same units by Copeland's rule, where the rubric asks for it; empty elsewhere.
  package var copeland: [CopelandRank] = []

  /// Makes a ranking.
  package init(level: UnitLevel, peerGroup: PeerGroup? = nil, units: Int, atLeast: Int, entries: [Entry]) {
    self.level = level
    self.peerGroup = peerGroup
    self.units = units
    self.atLeast = atLeast
    self.entries = entries
  }
}
