internal import BigInt
internal import Quantities

/// How much of the variance of a result each factor accounts for, in whole numbers.
///
/// First order: Σ f(B)(f(AB) − f(A)) / N over the variance (Saltelli and others 2010, estimator (b) of table 2). Total:
/// Σ (f(A) − f(AB))² / 2N over the variance (Jansen 1999). The variance is that of all 2N outputs of A and B; outputs are
/// taken from their mean, which makes the first estimate steadier and changes what it estimates not at all.
struct SobolIndices {
  /// By factor, the share of the variance that it explains by itself.
  let firstOrder: [FixedDecimal]
  /// By factor, the share that it has a part in.
  let total: [FixedDecimal]

  /// Works out the indices; `nil` where the output is always the same.
  init?(_ design: SaltelliDesign<Int>) {
    let count = BigInt(design.first.count)
    let outputs = (design.first + design.second).map { BigInt($0) }
    let sum = outputs.reduce(0, +)
    // 2N times each output's distance from the mean, so that all stays whole.
    func centred(_ output: Int) -> BigInt { 2 * count * BigInt(output) - sum }
    let spread = (design.first + design.second).reduce(BigInt(0)) { $0 + centred($1) * centred($1) }
    guard !spread.isZero else { return nil }
    // The variance times (2N)² is spread / 2N.
    firstOrder = design.mixed.map { mixed in
      var products = BigInt(0)
      for (place, output) in mixed.enumerated() {
        products += centred(design.second[place]) * 2 * count * BigInt(output - design.first[place])
      }
      return FixedDecimal(rounding: Rational(2 * products, over: spread) ?? .zero)
    }
    total = design.mixed.map { mixed in
      var squares = BigInt(0)
      for (place, output) in mixed.enumerated() {
        let difference = BigInt(output - design.first[place])
        squares += difference * difference
      }
      return FixedDecimal(rounding: Rational(squares * 4 * count * count, over: spread) ?? .zero)
    }
  }
}
