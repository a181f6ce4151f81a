internal import BigInt

extension Rational {
  /// The value rounded to a number of places, half to even, with exactly that many digits behind the point.
  /// - Parameter places: the digits behind the point, at least 0.
  package func rounded(places: Int) -> String {
    let (sign, quotient) = roundedUnits(places: places)
    guard places > 0 else { return sign + quotient }
    var digits = quotient
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    return sign + digits.dropLast(places) + "." + digits.suffix(places)
  }

  /// The sign, and the digits of the whole number nearest to the magnitude times a power of ten; no sign before 0.
  private func roundedUnits(places: Int) -> (sign: String, digits: String) {
    if let fraction = narrow, let (whole, remainder) = fraction.magnitude(withPlaces: places) {
      let (twice, denominator) = (remainder << 1, UInt128(fraction.denominator.magnitude))
      let isUp = twice > denominator || (twice == denominator && whole & 1 == 1)
      let units = isUp ? whole + 1 : whole
      return (isNegative && units > 0 ? "-" : "", String(units))
    }
    let units = rounded(toUnitsPerOne: BigInt(10).power(places))
    return (units.sign == .minus && !units.isZero ? "-" : "", String(units.magnitude))
  }

  /// Reads a decimal with any number of digits: a sign or none, digits, and a point with more digits or none; `nil` for
  /// any other text.
  package init?(decimal text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined()
    let fraction = parts.count == 2 ? parts[1].utf8.count : 0
    guard parts.count == 1 || fraction > 0, digits.utf8.count > fraction + (digits.first == "-" ? 1 : 0),
      digits.utf8.drop(while: { $0 == UInt8(ascii: "-") }).allSatisfy({ (0x30...0x39).contains($0) }),
      let units = BigInt(digits)
    else { return nil }
    self.init(units, over: BigInt(10).power(fraction))
  }

  /// The value as a decimal, where it has at most 18 digits on either side of the point.
  package var exactDecimal: ExactDecimal? {
    if let (units, remainder) = narrow?.magnitude(withPlaces: ExactDecimal.fractionDigits) {
      guard remainder == 0, let units = Int128(exactly: units) else { return nil }
      return ExactDecimal(units: isNegative ? -units : units)
    }
    let (units, remainder) = (numerator * BigInt(ExactDecimal.unitsPerOne)).quotientAndRemainder(
      dividingBy: denominator)
    guard remainder.isZero, let units = units.int128 else { return nil }
    return ExactDecimal(units: units)
  }
}

extension Rational: CustomStringConvertible {
  /// The shortest exact decimal where there is one, else `numerator/denominator`.
  package var description: String { exactDecimal?.description ?? "\(numerator)/\(denominator)" }
}
