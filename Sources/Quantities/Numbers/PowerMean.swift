internal import BigInt

/// A power mean of whole numbers, to be rounded to a whole number.
///
/// A mean of numbers of units is so many units, whatever a unit is: the 30 decimals play no part here.
struct PowerMean {
  private let terms: [WeightedUnits]
  private let power: Rational
  /// The sum of all weights.
  private let total: BigUInt
  /// The greatest number for a power above 0, the least for one below: the others are compared with it, so that no
  /// exponential is greater than 1.
  private let pole: BigUInt

  /// Makes a mean.
  /// - Parameters:
  ///   - terms: at least one.
  ///   - power: any but 1.
  init(_ terms: [WeightedUnits], power: ExactDecimal) {
    self.terms = terms
    self.power = Rational(power)
    self.total = terms.reduce(0) { $0 + $1.weight }
    let numbers = terms.map(\.units)
    self.pole = (power > .zero ? numbers.max() : numbers.min()) ?? 0
  }

  /// The mean, rounded to the nearest whole number, half to even.
  func rounded() -> BigInt {
    // For a power above 0 all numbers are 0; for another it is enough that one is.
    if pole.isZero { return 0 }
    if terms.allSatisfy({ $0.units == pole }) { return BigInt(pole) }
    var functions = ElementaryFunctions(bits: firstBits)
    var mayBeTie = true
    while true {
      let bits = functions.bits
      if let found = enclosure(functions) {
        if let units = found.rounded(bits: bits) { return units }
        // What is closer than half a unit and leaves two whole numbers open holds exactly one half between.
        if mayBeTie, found.error < BigInt(1) << (bits - 2) {
          let below = ((found.value - found.error) >> bits).magnitude
          if PowerMeanTie(terms, power: power, below: below).isExact { return BigInt(below + below % 2) }
          mayBeTie = false
        }
      }
      functions = ElementaryFunctions(bits: bits * 2)
    }
  }

  /// The binary places of the first attempt: those of the result, and what small powers and weights cost.
  private var firstBits: Int {
    // With 80 more, the errors of some dozens left aside, below 2⁻⁴⁰ is the chance that a second attempt is needed.
    let margin = 80
    let widest = terms.map(\.units.bitWidth).max() ?? 0
    let lightest = terms.map(\.weight.bitWidth).min() ?? 0
    let weightLoss = total.bitWidth - lightest
    let powerLoss = power.isZero ? 0 : power.numerator.bitWidth + power.denominator.bitWidth
    return (widest + weightLoss + powerLoss + margin + 63) / 64 * 64
  }

  /// What is known of the mean with so many places; `nil` where that is too little.
  private func enclosure(_ functions: ElementaryFunctions) -> Enclosure? {
    let logarithm = power.isZero ? geometricLogarithm(functions) : powerLogarithm(functions)
    return logarithm.flatMap { functions.exponential($0) }
  }

  /// ln of the geometric mean: Σ w ln n / Σ w.
  private func geometricLogarithm(_ functions: ElementaryFunctions) -> Enclosure? {
    let sum = terms.reduce(Enclosure(0, error: 0)) { sum, term in
      sum + functions.ln(term.units).multiplied(by: BigInt(term.weight), over: 1)
    }
    return sum.multiplied(by: 1, over: BigInt(total))
  }

  /// ln of the mean for another power: ln pole + ln(Σ w e^(p (ln n − ln pole)) / Σ w) / p.
  private func powerLogarithm(_ functions: ElementaryFunctions) -> Enclosure? {
    let poleLogarithm = functions.ln(pole)
    var sum = Enclosure(0, error: 0)
    for term in terms where !term.units.isZero {
      let weight = BigInt(term.weight)
      guard term.units != pole else {
        sum = sum + Enclosure(weight << functions.bits, error: 0)
        continue
      }
      let exponent = (functions.ln(term.units) - poleLogarithm)
        .multiplied(by: power.numerator, over: power.denominator)
      guard let value = functions.exponential(exponent) else { return nil }
      sum = sum + value.multiplied(by: weight, over: 1)
    }
    guard let logarithm = functions.ln(sum.multiplied(by: 1, over: BigInt(total))) else { return nil }
    let sign: BigInt = power.isNegative ? -1 : 1
    return poleLogarithm
      + logarithm.multiplied(by: sign * power.denominator, over: BigInt(power.numerator.magnitude))
  }
}
