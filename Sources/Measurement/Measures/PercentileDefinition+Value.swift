internal import BigInt
internal import Quantities
internal import Rubrics

extension PercentileDefinition {
  /// The percentile of values x₀ ≤ … ≤ xₙ₋₁, exact.
  ///
  /// `linear`: with h = (n − 1)p and i = ⌊h⌋, xᵢ + (h − i)(xᵢ₊₁ − xᵢ), and x_h where h is whole. `nearest-rank`: the
  /// ⌈np⌉-th value, at least the first.
  /// - Parameters:
  ///   - values: whole numbers of a small unit, ascending.
  ///   - unitsPerOne: how many of the small unit make one of the result, greater than 0.
  /// - Returns: `nil` where there are no values.
  func value(ofSorted values: [Int128], unitsPerOne: Int128) -> Rational? {
    guard !values.isEmpty else { return nil }
    let one = ExactDecimal.unitsPerOne
    let last = values.count - 1
    switch method {
    case .linear:
      let position = Int128(last) * p.units
      let below = min(max(Int(position / one), 0), last)
      let rest = position - Int128(below) * one
      let lower = BigInt(values[below])
      guard below < last, rest > 0 else { return Rational(lower, over: BigInt(unitsPerOne)) }
      let value = lower * BigInt(one) + BigInt(rest) * (BigInt(values[below + 1]) - lower)
      return Rational(value, over: BigInt(one) * BigInt(unitsPerOne))
    case .nearestRank:
      let rank = (Int128(values.count) * p.units + one - 1) / one
      return Rational(BigInt(values[min(max(Int(rank), 1), values.count) - 1]), over: BigInt(unitsPerOne))
    }
  }
}
