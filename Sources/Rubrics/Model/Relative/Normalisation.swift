package import Quantities

/// How the values of an indicator at all its peers become scores: Documentation/Indices.md has the formulas.
///
/// x are the values after treatment, their signs turned round where less is better. Every score is the exact one,
/// rounded to 30 decimals, half to even. Goalposts need no peers: they are the absolute scales `scale` and `target`.
package enum Normalisation: Sendable, Hashable {
  /// (x − min) / (max − min), stretched to the range from `low` to `high`; the two ascend.
  case minMax(low: ExactDecimal, high: ExactDecimal)
  /// (x − mean) / s with s the standard deviation of a sample, times `deviation`, plus `mean`.
  case zScore(mean: ExactDecimal, deviation: ExactDecimal)
  /// 1 for the lowest value and one more for each that is lower; equal values share the lowest rank.
  case rank
  /// The rank less 1: how many are lower.
  case borda
  /// (rank − 1) / (n − 1).
  case percentileRank
  /// 1 − (max − x) / (max − min).
  case distanceToMaximum
  /// x / max.
  case fractionOfMaximum
  /// 1 − (r − x) / (r − min), r the value of the unit of that id.
  case distanceToReference(unit: String)

  /// The word that the rubric language has for it.
  package var name: String {
    switch self {
    case .minMax: "min-max"
    case .zScore: "z-score"
    case .rank: "rank"
    case .borda: "borda"
    case .percentileRank: "percentile-rank"
    case .distanceToMaximum: "distance-to-maximum"
    case .fractionOfMaximum: "fraction-of-maximum"
    case .distanceToReference: "distance-to-reference"
    }
  }
}
