internal import Quantities
internal import Rubrics

/// Roll-ups in the arithmetic of replicates.
enum ScoreMean {
  /// A child.
  struct Term: Sendable {
    let score: FixedDecimal
    let weight: FixedDecimal
    /// The logarithm of the score in units of 10⁻⁹; `nil` where it has yet to be worked out.
    var logarithm: Int64?

    /// The logarithm of the score.
    fileprivate var foundLogarithm: Int64 { logarithm ?? BinaryLogarithm.logarithm(of: UInt64(score.units)) }
  }

  /// The score of a parent; `nil` where there is none, as of no children, or of a power mean of a negative one.
  /// - Parameter isOther: whether another way is tried than the rubric's. A child below 1 then counts as 1 for means that a
  ///   single 0 would bring to 0, as composite indicators are commonly rescaled to 1…100 before a geometric mean.
  static func mean(of terms: [Term], by aggregation: Aggregation, isOther: Bool) -> FixedDecimal? {
    guard !terms.isEmpty else { return nil }
    switch aggregation {
    case .mean:
      let (sum, weights) = sums(terms)
      return weights == 0 ? nil : FixedDecimal(saturating: sum.quotient(roundedBy: weights))
    case .sum: return FixedDecimal(saturating: sums(terms).0.quotient(roundedBy: Int128(FixedDecimal.unitsPerOne)))
    case .min: return terms.map(\.score).min()
    case .median: return median(of: terms)
    case .power(let exponent):
      return powerMean(of: isOther ? terms.map(raised) : terms, exponent: FixedDecimal(rounding: exponent))
    }
  }

  /// The term with a score of at least 1.
  private static func raised(_ term: Term) -> Term {
    term.score < .one ? Term(score: .one, weight: term.weight, logarithm: logarithmOfOne) : term
  }

  private static let logarithmOfOne = BinaryLogarithm.logarithm(of: UInt64(FixedDecimal.unitsPerOne))

  private static func sums(_ terms: [Term]) -> (Int128, Int128) {
    var (sum, weights) = (Int128(0), Int128(0))
    for term in terms {
      sum = sum.addingSaturated(Int128(term.score.units) * Int128(term.weight.units))
      weights += Int128(term.weight.units)
    }
    return (sum, weights)
  }

  private static func median(of terms: [Term]) -> FixedDecimal? {
    let sorted = terms.sorted { $0.score < $1.score }
    let total = sorted.reduce(Int128(0)) { $0 + Int128($1.weight.units) }
    var twice = Int128(0)
    for (index, term) in sorted.enumerated() {
      twice += 2 * Int128(term.weight.units)
      if twice < total { continue }
      guard twice == total, index + 1 < sorted.count else { return term.score }
      let sum = Int128(term.score.units) + Int128(sorted[index + 1].score.units)
      return FixedDecimal(saturating: sum.quotient(roundedBy: 2))
    }
    return nil
  }

  /// (Σ w xᵖ / Σ w)^(1/p), every x divided by the one that weighs most first, so that powers lie between 0 and 1.
  private static func powerMean(of terms: [Term], exponent: FixedDecimal) -> FixedDecimal? {
    guard let least = terms.min(by: { $0.score < $1.score }), let greatest = terms.max(by: { $0.score < $1.score }),
      least.score >= .zero
    else { return nil }
    if exponent.units <= 0, least.score == .zero { return .zero }
    guard greatest.score > .zero else { return .zero }
    let (_, weights) = sums(terms)
    guard weights > 0 else { return nil }
    let reference = (exponent.units > 0 ? greatest : least).foundLogarithm
    guard exponent.units != 0 else {
      let sum = terms.reduce(Int128(0)) {
        $0 + Int128($1.weight.units) * Int128($1.foundLogarithm)
      }
      return power(Int64(sum.quotient(roundedBy: weights)))
    }
    let one = Int128(FixedDecimal.unitsPerOne)
    // Enormous weights lose their last bits, so that their sum times a share of 62 places still fits.
    let excess = max(0, Int128.bitWidth - weights.leadingZeroBitCount - 64)
    var sum = Int128(0)
    for term in terms where term.score > .zero {
      let distance = Int128(term.foundLogarithm - reference)
      let raised = (distance * Int128(exponent.units)).quotient(roundedBy: one)
      sum += (Int128(term.weight.units) >> excess) * share(raised)
    }
    let mean = sum.quotient(roundedBy: weights >> excess)
    guard mean > 0 else { return .zero }
    let logarithm = Int128(BinaryLogarithm.logarithm(of: UInt64(mean))) - Int128(62) << Int128(BinaryLogarithm.places)
    return power(reference + Int64((logarithm * one).quotient(roundedBy: Int128(exponent.units))))
  }

  /// 2 to the power of something not above 0, with 62 binary places.
  private static func share(_ exponent: Int128) -> Int128 {
    let whole = exponent >> Int128(BinaryLogarithm.places)
    let fraction = BinaryLogarithm.fraction(Int64(exponent & (1 << Int128(BinaryLogarithm.places) - 1)))
    return whole < -62 ? 0 : Int128(fraction >> 1) >> -whole
  }

  private static func power(_ exponent: Int64) -> FixedDecimal {
    FixedDecimal(saturating: Int128(BinaryLogarithm.power(exponent)))
  }
}

extension Int128 {
  /// The sum, or the greatest or least number where it is greater or less than these.
  fileprivate func addingSaturated(_ other: Int128) -> Int128 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
