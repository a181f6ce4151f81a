internal import BigInt
internal import Quantities

/// Logarithms and powers with about 100 decimals, by the series that a schoolbook has, and rounded to 30.
enum NaiveFixed {
  /// The binary digits behind the point.
  private static let bits = 350
  /// One.
  private static let one = BigInt(1) << bits
  /// The logarithms of 2 and 10.
  private static let (lnTwo, lnTen): (BigInt, BigInt) = {
    // ln 2 = 2 artanh(1/3), ln 10 = 3 ln 2 + ln(10/8).
    let two = 2 * artanh(one / 3)
    return (two, 3 * two + 2 * artanh(one / 9))
  }()

  /// The natural logarithm of a value, `nil` where it is not above 0 to 30 decimals.
  static func ln(_ value: Rational) -> Rational? {
    positive(value).map { rounded(ln($0)) }
  }

  /// The logarithm to base 10.
  static func log10(_ value: Rational) -> Rational? {
    positive(value).map { rounded((ln($0) << bits) / lnTen) }
  }

  /// The power mean of some values above or at 0, with weights.
  static func powerMean(_ children: [(x: Rational, weight: Rational)], power: Rational) -> Rational {
    let weights = NaiveNumber.sum(children.map(\.weight))
    if power == Rational(1) {
      return NaiveNumber.quotient(NaiveNumber.sum(children.map { $0.x * $0.weight }), weights)
    }
    let values = children.map { thirty($0.x) }
    if power <= Rational(0), values.contains(Rational(0)) { return Rational(0) }
    // Everything is measured by the child that counts most, so that no power is ever large.
    guard let unit = power > Rational(0) ? values.max() : values.min(), unit > Rational(0) else { return Rational(0) }
    var sum = BigInt(0)
    for (child, value) in zip(children, values) where value > Rational(0) {
      let logarithm = ln(fixed(NaiveNumber.quotient(value, unit)))
      let share = NaiveNumber.quotient(child.weight, weights)
      let term = power == Rational(0) ? logarithm : exp(times(logarithm, power))
      sum += times(term, share)
    }
    let factor = power == Rational(0) ? exp(sum) : exp(times(ln(sum), NaiveNumber.quotient(Rational(1), power)))
    return rounded(times(factor, unit))
  }

  // MARK: Rounding

  /// A value to 30 decimals, half to even.
  static func thirty(_ value: Rational) -> Rational {
    let scaled = value * Rational(BigInt(10).power(30))
    return decimal(nearest(scaled, tolerance: Rational(0)))
  }

  /// A result to 30 decimals; one that is a hair from the middle of two is taken to lie there.
  private static func rounded(_ value: BigInt) -> Rational {
    let scaled = NaiveNumber.quotient(Rational(value * BigInt(10).power(30)), Rational(one))
    return decimal(nearest(scaled, tolerance: NaiveNumber.quotient(Rational(1), Rational(BigInt(10).power(30)))))
  }

  private static func nearest(_ value: Rational, tolerance: Rational) -> BigInt {
    let below = value.floor
    let rest = value - Rational(below) - NaiveNumber.quotient(1, 2)
    let distance = rest < Rational(0) ? Rational(0) - rest : rest
    if distance <= tolerance { return below.isMultiple(of: 2) ? below : below + 1 }
    return rest < Rational(0) ? below : below + 1
  }

  private static func decimal(_ units: BigInt) -> Rational {
    NaiveNumber.quotient(Rational(units), Rational(BigInt(10).power(30)))
  }

  private static func positive(_ value: Rational) -> BigInt? {
    let value = thirty(value)
    return value > Rational(0) ? fixed(value) : nil
  }

  // MARK: Series

  private static func fixed(_ value: Rational) -> BigInt { (value.numerator << bits) / value.denominator }

  private static func times(_ left: BigInt, _ right: Rational) -> BigInt { left * right.numerator / right.denominator }

  private static func product(_ left: BigInt, _ right: BigInt) -> BigInt { (left * right) >> bits }

  /// x + x³/3 + x⁵/5 + …
  private static func artanh(_ x: BigInt) -> BigInt {
    let square = product(x, x)
    var (power, sum, divisor) = (x, x, 1)
    while power.magnitude > 1 {
      power = product(power, square)
      divisor += 2
      sum += power / BigInt(divisor)
    }
    return sum
  }

  private static func ln(_ value: BigInt) -> BigInt {
    var (value, twos) = (value, 0)
    while value >= 2 * one {
      value >>= 1
      twos += 1
    }
    while value < one {
      value <<= 1
      twos -= 1
    }
    return 2 * artanh(((value - one) << bits) / (value + one)) + BigInt(twos) * lnTwo
  }

  /// 1 + x + x²/2! + …
  private static func exp(_ value: BigInt) -> BigInt {
    let twos = NaiveNumber.quotient(Rational(value), Rational(lnTwo)).floor
    let rest = value - twos * lnTwo
    var (term, sum, divisor) = (one, one, 0)
    while !term.isZero {
      divisor += 1
      term = product(term, rest) / BigInt(divisor)
      sum += term
    }
    let shift = Int(twos)
    return shift >= 0 ? sum << shift : sum >> -shift
  }
}
