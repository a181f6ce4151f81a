package import Quantities

/// How the scores of children become that of their parent (SEMANTICS, "From measure to score", 3).
package enum Aggregation: Sendable, Hashable {
  /// The weighted arithmetic mean.
  case mean
  /// The lowest child; weights play no part.
  case min
  /// The weighted power mean of that exponent, to 30 places; 0 for the geometric mean.
  case power(ExactDecimal)
}
