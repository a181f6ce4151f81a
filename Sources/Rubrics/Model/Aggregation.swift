package import Quantities

/// How the scores of children become that of their parent (SEMANTICS, "From measure to score", 3).
package enum Aggregation: Sendable, Hashable {
  /// The weighted arithmetic mean.
  case mean
  /// The lowest child; weights play no part.
  case min
  /// The weighted power mean of that exponent, to 30 places; 0 for the geometric mean.
  case power(ExactDecimal)
  /// The weighted median: the child at which the weights of it and all lower ones reach half of all; where they are just
  /// half, the mean of it and the next.
  case median
  /// The sum of each child times its weight, over nothing: a number of points, not a mean.
  case sum
}
