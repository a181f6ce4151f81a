internal import Quantities

/// How a parent's score comes of its children's.
struct NaivePolicy {
  /// Whether it is the lowest child's, rather than the weighted mean.
  var takesLowest = false
  /// The exponent, where it is a power mean.
  var power: Rational?
  /// `renormalise`, `zero` or `fail`.
  var missing = "renormalise"
  /// The share of weight that must be scored.
  var atLeast = Rational(0)
}
