internal import BigInt

/// Decides whether a power mean of whole numbers lies exactly halfway between two whole numbers.
///
/// Let t = T / 2 with T odd be that half, p = a / b in lowest terms and n the numbers that are not 0. The mean is t exactly
/// where Σ w (n / t)ᵖ = Σ w. Positive real roots of rational numbers, none of whose ratios is rational, are linearly
/// independent over the rational numbers (Besicovitch, Mordell), and no w is below 0; so every (n / t)ᵖ must be rational, and
/// 2n / T the b-th power of a rational number s. Then Σ w sᵃ = Σ w is a matter of whole numbers.
///
/// A geometric mean never is such a half: T² below, in (2n)^w, twos would be missing.
struct PowerMeanTie {
  private let terms: [WeightedUnits]
  private let power: Rational
  /// Twice the half: odd.
  private let twice: BigUInt

  /// The greatest size in bits of numbers that are written out to compare them.
  private static let greatestSize = BigUInt(1) << 21
  /// Where the numbers would be larger they are compared modulo these primes: what differs there differs, and what does
  /// not is taken for equal, after the means have agreed to all places of a first attempt.
  private static let primes = [(BigUInt(1) << 521) - 1, (BigUInt(1) << 607) - 1]

  /// Asks about the half above a whole number.
  /// - Parameters:
  ///   - terms: the numbers; none is 0 where the power is below 0.
  ///   - power: any but 1.
  ///   - below: the whole number below the half.
  init(_ terms: [WeightedUnits], power: Rational, below: BigUInt) {
    self.terms = terms
    self.power = power
    self.twice = below * 2 + 1
  }

  /// Whether the mean is the half.
  var isExact: Bool {
    guard !power.isZero, let roots else { return false }
    // With D divisible by all denominators of s: Σ w (s D)ᵃ = Σ w Dᵃ.
    let common = roots.reduce(BigUInt(1)) { $0 / $0.greatestCommonDivisor(with: $1.denominator) * $1.denominator }
    let bases = roots.map { $0.numerator * (common / $0.denominator) }
    let exponent = power.numerator.magnitude
    let size = BigUInt(max(common.bitWidth, bases.map(\.bitWidth).max() ?? 0)) * exponent
    if size <= Self.greatestSize, let exponent = Int(exactly: exponent) {
      return sum(of: bases) { $0.power(exponent) } == total * common.power(exponent)
    }
    return Self.primes.allSatisfy { prime in
      sum(of: bases) { $0.power(exponent, modulus: prime) } % prime
        == total * common.power(exponent, modulus: prime) % prime
    }
  }

  /// The sum of all weights.
  private var total: BigUInt { terms.reduce(0) { $0 + $1.weight } }

  /// The terms that are not 0.
  private var present: [WeightedUnits] { terms.filter { !$0.units.isZero } }

  private func sum(of bases: [BigUInt], power: (BigUInt) -> BigUInt) -> BigUInt {
    zip(present, bases).reduce(0) { $0 + $1.0.weight * power($1.1) }
  }

  /// For each term that is not 0 the b-th root of 2n / T, or of T / 2n for a power below 0; `nil` where one has none
  /// among the rational numbers.
  private var roots: [(numerator: BigUInt, denominator: BigUInt)]? {
    guard let degree = Int(exactly: power.denominator.magnitude) else { return nil }
    var roots: [(numerator: BigUInt, denominator: BigUInt)] = []
    for term in present {
      let number = term.units << 1
      let divisor = number.greatestCommonDivisor(with: twice)
      guard let upper = (number / divisor).exactRoot(degree), let lower = (twice / divisor).exactRoot(degree) else {
        return nil
      }
      roots.append(power.isNegative ? (lower, upper) : (upper, lower))
    }
    return roots
  }
}

extension BigUInt {
  /// The whole number whose power of a degree this is, if there is one.
  /// - Parameter degree: at least 1.
  func exactRoot(_ degree: Int) -> BigUInt? {
    if degree == 1 || self <= 1 { return self }
    guard degree < bitWidth else { return nil }
    // Bit by bit from above: the greatest root that is not too great.
    var root = BigUInt(0)
    for bit in (0...bitWidth / degree).reversed() {
      let candidate = root + (BigUInt(1) << bit)
      if candidate.power(degree) <= self { root = candidate }
    }
    return root.power(degree) == self ? root : nil
  }
}
