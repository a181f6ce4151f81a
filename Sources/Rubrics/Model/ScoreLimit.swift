package import Quantities

/// What a gate or veto makes of a score.
package enum ScoreLimit: Sendable, Hashable {
  /// Lowers it to at most this, 0 or more and below 100.
  case cap(ExactDecimal)
  /// Sets it to this, 0…100, whatever it was.
  case score(ExactDecimal)
}
