internal import BigInt

/// A number of the arithmetic of replicates: a whole number of units of 10⁻⁹ in 64 bits.
///
/// Points are exact (`Rational`); what is repeated thousands of times to see how far chance could move them is computed in
/// these. Every operation rounds its own result once, to the nearest unit, of two as near to the even one; what is greater
/// than can be said, ±9 223 372 036.854 775 807, becomes the greatest. So the digits are the same on every machine, with
/// any number of threads, in debug and in release.
package struct FixedDecimal: Sendable, Hashable, Comparable {
  /// The number of decimals.
  package static let decimals = 9
  /// The number of units in one.
  package static let unitsPerOne: Int64 = 1_000_000_000

  /// The value in units of 10⁻⁹.
  package let units: Int64

  /// Makes a number of units of 10⁻⁹.
  package init(units: Int64) { self.units = units }

  /// Zero.
  package static let zero = FixedDecimal(units: 0)
  /// One.
  package static let one = FixedDecimal(units: unitsPerOne)
  /// One hundred, the highest score.
  package static let hundred = FixedDecimal(units: 100 * unitsPerOne)

  package static func < (left: FixedDecimal, right: FixedDecimal) -> Bool { left.units < right.units }
}

extension FixedDecimal {
  /// The number nearest to a decimal.
  package init(rounding decimal: ExactDecimal) {
    let divisor = ExactDecimal.unitsPerOne / Int128(Self.unitsPerOne)
    self.init(saturating: decimal.units.quotient(roundedBy: divisor))
  }

  /// The number nearest to a fraction.
  package init(rounding value: Rational) {
    let units = value.rounded(toUnitsPerOne: BigInt(Self.unitsPerOne))
    self.init(saturating: units.int128 ?? (units.sign == .minus ? Int128.min : Int128.max))
  }

  /// The number nearest to a quotient; `nil` for a divisor of 0.
  ///
  /// A quotient whose rest has more than 96 bits is worked out of the leading 96 bits of rest and divisor.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let isNegative = (numerator < 0) != (denominator < 0)
    let (top, bottom) = (numerator.magnitude, denominator.magnitude)
    var (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
    guard whole <= UInt128(Int64.max) else {
      self.init(units: isNegative ? -Int64.max : Int64.max)
      return
    }
    var divisor = bottom
    let excess = max(0, UInt128.bitWidth - divisor.leadingZeroBitCount - 96)
    rest >>= excess
    divisor >>= excess
    whole *= UInt128(Self.unitsPerOne)
    let units = Int128(whole) + Int128(rest * UInt128(Self.unitsPerOne)).quotient(roundedBy: Int128(divisor))
    self.init(saturating: isNegative ? -units : units)
  }

  /// The number of so many units, or the greatest where there are more.
  package init(saturating units: Int128) {
    let most = Int128(Int64.max)
    self.init(units: Int64(Swift.max(-most, Swift.min(most, units))))
  }

  /// The same value as a fraction.
  package var rational: Rational { Rational(BigInt(units), over: BigInt(Self.unitsPerOne)) ?? .zero }

  /// The sum.
  package static func + (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal {
    FixedDecimal(saturating: Int128(left.units) + Int128(right.units))
  }

  /// The difference.
  package static func - (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal {
    FixedDecimal(saturating: Int128(left.units) - Int128(right.units))
  }

  /// The product.
  package static func * (left: FixedDecimal, right: FixedDecimal) -> FixedDecimal {
    let product = Int128(left.units) * Int128(right.units)
    return FixedDecimal(saturating: product.quotient(roundedBy: Int128(unitsPerOne)))
  }

  /// The number times one over another, rounded once; `nil` where the divisor is zero.
  package func times(_ factor: FixedDecimal, over divisor: FixedDecimal) -> FixedDecimal? {
    guard divisor.units != 0 else { return nil }
    let product = Int128(units) * Int128(factor.units)
    let quotient = product.quotient(roundedBy: Int128(divisor.units.magnitude))
    return FixedDecimal(saturating: divisor.units < 0 ? -quotient : quotient)
  }

  /// The quotient, or `nil` where the divisor is zero.
  package func divided(by other: FixedDecimal) -> FixedDecimal? {
    other.units == 0
      ? nil
      : FixedDecimal(
        saturating: (Int128(units) * Int128(Self.unitsPerOne)).quotient(roundedBy: Int128(other.units)))
  }
}

extension Int128 {
  /// The whole number nearest to the quotient; of two as near, the even one.
  /// - Parameter divisor: not 0.
  package func quotient(roundedBy divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    let (rest, half) = (remainder.magnitude, divisor.magnitude)
    let twice = rest << 1
    guard twice > half || (twice == half && quotient % 2 != 0) else { return quotient }
    return (self < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}
