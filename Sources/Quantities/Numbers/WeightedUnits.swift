internal import BigInt

/// A value of a power mean as a whole number of units, with a whole weight.
struct WeightedUnits: Sendable, Hashable {
  /// The value in units of 10⁻³⁰.
  let units: BigUInt
  /// The weight, greater than 0; only the ratio to other weights means something.
  let weight: BigUInt

  /// Makes a term.
  init(_ units: BigUInt, weight: BigUInt) {
    self.units = units
    self.weight = weight
  }
}
