package import BigInt

/// A fraction of whole numbers of any size, exact and in lowest terms.
///
/// Every score and every measured value is one; decimals appear only where a value is printed.
package struct Rational: Sendable, Hashable {
  /// Narrow wherever the parts fit, so that equal values have equal parts.
  private enum Parts: Sendable, Hashable {
    case narrow(NarrowFraction)
    indirect case wide(numerator: BigInt, denominator: BigInt)
  }

  private let parts: Parts

  /// The part above the line; carries the sign.
  package var numerator: BigInt {
    switch parts {
    case .narrow(let fraction): BigInt(fraction.numerator)
    case .wide(let numerator, _): numerator
    }
  }

  /// The part below the line; greater than 0, without a common factor with the numerator.
  package var denominator: BigInt {
    switch parts {
    case .narrow(let fraction): BigInt(fraction.denominator)
    case .wide(_, let denominator): denominator
    }
  }

  /// The same value with parts of 64 bits, or `nil` where they are wider.
  var narrow: NarrowFraction? {
    if case .narrow(let fraction) = parts { fraction } else { nil }
  }

  /// The parts above and below the line where both fit into a word, which nearly all do; `nil` where one does not.
  package var words: (numerator: Int, denominator: Int)? {
    narrow.map { (Int($0.numerator), Int($0.denominator)) }
  }

  /// Makes a fraction of words, in lowest terms, or `nil` for a denominator of 0.
  package init?(words numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(Int128(numerator), over: Int128(denominator))
  }

  /// Makes a fraction in lowest terms, or `nil` for a denominator of 0.
  package init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    self.init(reducing: numerator, denominator)
  }

  /// Makes a whole number.
  package init(_ whole: Int) { parts = Self.parts(Int128(whole), over: 1) }

  /// Makes a whole number of any size.
  package init(_ whole: BigInt) { self.init(reducing: whole, 1) }

  /// Makes the value of a decimal.
  package init(_ decimal: ExactDecimal) { parts = Self.parts(decimal.units, over: ExactDecimal.unitsPerOne) }

  /// Makes a fraction of a denominator that is not 0.
  private init(reducing numerator: BigInt, _ denominator: BigInt) {
    if let numerator = numerator.int128, let denominator = denominator.int128 {
      parts = Self.parts(numerator, over: denominator)
      return
    }
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    let (top, bottom) = (sign * numerator / divisor, sign * denominator / divisor)
    if let top = top.int128, let bottom = bottom.int128 {
      parts = Self.parts(top, over: bottom)
    } else {
      parts = .wide(numerator: top, denominator: bottom)
    }
  }

  /// The parts of a fraction in lowest terms; its denominator is not 0.
  private static func parts(_ numerator: Int128, over denominator: Int128) -> Parts {
    let divisor = NarrowFraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let (top, bottom) = (numerator.magnitude / divisor, denominator.magnitude / divisor)
    let isNegative = (numerator < 0) != (denominator < 0)
    if let fraction = NarrowFraction(isNegative: isNegative, top, over: bottom) { return .narrow(fraction) }
    // By hand, as in `BigInt.init(_: Int128)`.
    func whole(_ magnitude: UInt128) -> BigInt {
      BigInt(
        sign: .plus,
        magnitude: (BigUInt(UInt64(truncatingIfNeeded: magnitude >> 64)) << 64)
          + BigUInt(UInt64(truncatingIfNeeded: magnitude)))
    }
    return .wide(numerator: isNegative ? -whole(top) : whole(top), denominator: whole(bottom))
  }

  private init(_ numerator: Int128, over denominator: Int128) { parts = Self.parts(numerator, over: denominator) }

  /// Zero.
  package static let zero = Rational(0)
  /// One.
  package static let one = Rational(1)
  /// One hundred, the highest score.
  package static let hundred = Rational(100)

  package static func + (left: Rational, right: Rational) -> Rational {
    if let first = left.narrow, let second = right.narrow {
      let sides = first.crossed(with: second)
      return Rational(sides.left + sides.right, over: Int128(first.denominator) * Int128(second.denominator))
    }
    return Rational(
      reducing: left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  package static func - (left: Rational, right: Rational) -> Rational {
    if let first = left.narrow, let second = right.narrow {
      let sides = first.crossed(with: second)
      return Rational(sides.left - sides.right, over: Int128(first.denominator) * Int128(second.denominator))
    }
    return Rational(
      reducing: left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  package static func * (left: Rational, right: Rational) -> Rational {
    if let first = left.narrow, let second = right.narrow {
      return Rational(
        Int128(first.numerator) * Int128(second.numerator), over: Int128(first.denominator) * Int128(second.denominator)
      )
    }
    return Rational(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient, or `nil` where the divisor is zero.
  package func divided(by other: Rational) -> Rational? {
    guard !other.isZero else { return nil }
    if let first = narrow, let second = other.narrow {
      let sides = first.crossed(with: second)
      return Rational(sides.left, over: sides.right)
    }
    return Rational(reducing: numerator * other.denominator, denominator * other.numerator)
  }

  /// Whether the value is zero.
  package var isZero: Bool { narrow?.numerator == 0 }

  /// Whether the value is below zero.
  package var isNegative: Bool {
    switch parts {
    case .narrow(let fraction): fraction.numerator < 0
    case .wide(let numerator, _): numerator.sign == .minus
    }
  }

  /// The greatest whole number not above the value.
  package var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
  }
}

extension Rational: Comparable {
  package static func < (left: Rational, right: Rational) -> Bool {
    if let first = left.narrow, let second = right.narrow {
      let sides = first.crossed(with: second)
      return sides.left < sides.right
    }
    return left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The value moved to the nearest end of a range it lies outside of.
  package func clamped(to range: ClosedRange<Rational>) -> Rational {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
