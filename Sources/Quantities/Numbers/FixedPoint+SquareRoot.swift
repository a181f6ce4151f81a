internal import BigInt

extension FixedPoint {
  /// A value rounded to 30 decimals, half to even.
  package static func rounded(_ x: Rational) -> Rational { value(units: units(x)) }

  /// The square root, correctly rounded to 30 decimals, half to even; `nil` of what is below 0.
  ///
  /// The argument is taken as it is, without being rounded first. Twice the root in units is cut off to a whole number,
  /// which says on which side of the middle between two decimals the root lies; where it is the middle itself, which can
  /// only be when nothing was cut off, the even decimal is taken.
  package static func squareRoot(_ x: Rational) -> Rational? {
    guard !x.isNegative else { return nil }
    let scaled = x.numerator.magnitude * (unitsPerOne * unitsPerOne).magnitude * 4
    let denominator = x.denominator.magnitude
    let twice = (scaled / denominator).squareRoot()
    var units = twice >> 1
    if twice % 2 == 1, twice * twice * denominator != scaled || units % 2 == 1 { units += 1 }
    return value(units: BigInt(units))
  }
}
