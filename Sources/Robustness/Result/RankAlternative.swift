package import Quantities

/// What one other choice makes of the ranks.
package struct RankAlternative: Sendable, Hashable {
  /// The choice.
  package enum Choice: Sendable, Hashable {
    /// Another way of rolling up: `mean`, `geometric`, `harmonic`.
    case aggregation(String)
    /// Another treatment of missing parts: `renormalise`, `zero`.
    case missing(String)
    /// A recommendation is left out.
    case withoutRecommendation(String)
    /// A dimension is left out.
    case withoutDimension(String)
  }

  /// The choice.
  package let choice: Choice
  /// By how many places a rank moves on average.
  package let meanShift: FixedDecimal
  /// By how many places the rank that moves most does.
  package let greatestShift: Int
  /// The unit whose rank moves most, the first of several.
  package let unit: String?
  /// The units' ranks, in the order of the entries; 0 for one that has no score then.
  package let ranks: [Int]
}
