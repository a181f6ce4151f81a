package import Quantities

/// One assumption behind the ranks, and what it does to them.
package struct AssumptionEffect: Sendable, Hashable {
  /// What is assumed.
  package enum Assumption: String, Sendable, Hashable, CaseIterable {
    /// That these cases happened and not others like them.
    case chance
    /// The weights.
    case weights
    /// How parts become a whole.
    case aggregation
    /// What is done about missing parts.
    case missing
    /// That every part belongs there.
    case parts
  }

  /// The assumption.
  package let assumption: Assumption
  /// How many ways there were; `nil` where there is no counting them.
  package let ways: Int?
  /// The share of the variance of the mean shift in ranks that it explains by itself (first-order Sobol index); may lie
  /// outside of 0…1 by the error of the estimate. `nil` where ranks never move.
  package let firstOrder: FixedDecimal?
  /// The share that it has a part in, by itself or together with others (total Sobol index).
  package let total: FixedDecimal?
}
