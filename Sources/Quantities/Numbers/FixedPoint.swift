internal import BigInt

/// Logarithms and power means to 30 decimals, in whole numbers only.
///
/// SEMANTICS, "From measure to score", steps 2 and 3. Every x is first rounded to 30 decimals, half to even; weights and
/// powers are taken as they are. The result is the mathematically exact one, rounded to 30 decimals, half to even: its
/// error is at most 0.5 · 10⁻³⁰, always.
///
/// How: each result is computed in binary fixed point together with a bound of its error (`Enclosure`). Where both ends
/// of what is left open round to the same decimal, that is the answer; otherwise the computation is repeated with twice
/// the binary places. This ends unless the exact result lies halfway between two decimals. Logarithms never do: that of a
/// rational number is whole or irrational. Of power means `PowerMeanTie` decides that in whole numbers; only where these
/// would have more than two million bits, for powers below −10,000 or so, does it take congruence modulo two large primes
/// for equality.
package enum FixedPoint {
  /// The number of decimals that arguments and results have.
  package static let decimals = 30
  /// The number of units in one: 10³⁰.
  static let unitsPerOne = BigInt(10).power(decimals)

  /// The natural logarithm, correctly rounded; `nil` where x, rounded to 30 decimals, is not greater than 0.
  package static func ln(_ x: Rational) -> Rational? {
    guard let units = positiveUnits(x) else { return nil }
    return firstRounded { functions in
      let ten = functions.ln(10)
      return functions.ln(units.magnitude)
        - Enclosure(ten.value * BigInt(decimals), error: ten.error * BigInt(decimals))
    }
  }

  /// The logarithm to base 10, correctly rounded; `nil` where x, rounded to 30 decimals, is not greater than 0.
  package static func log10(_ x: Rational) -> Rational? {
    guard let units = positiveUnits(x) else { return nil }
    let shift = BigInt(decimals)
    return firstRounded { functions in
      functions.quotient(functions.ln(units.magnitude), functions.ln(10)).map { logarithm in
        Enclosure(logarithm.value - shift << functions.bits, error: logarithm.error)
      }
    }
  }

  /// A value in units of 10⁻³⁰, rounded half to even.
  static func units(_ x: Rational) -> BigInt { x.rounded(toUnitsPerOne: unitsPerOne) }

  /// So many units of 10⁻³⁰.
  static func value(units: BigInt) -> Rational { Rational(units, over: unitsPerOne) ?? .zero }

  private static func positiveUnits(_ x: Rational) -> BigInt? {
    let units = units(x)
    return units.sign == .plus && !units.isZero ? units : nil
  }

  /// The first of ever closer enclosures of a number that leaves one decimal open, as that decimal.
  private static func firstRounded(_ enclosure: (ElementaryFunctions) -> Enclosure?) -> Rational {
    var functions = ElementaryFunctions.usual
    while true {
      if let found = enclosure(functions) {
        let scaled = Enclosure(found.value * unitsPerOne, error: found.error * unitsPerOne)
        if let units = scaled.rounded(bits: functions.bits) { return value(units: units) }
      }
      functions = ElementaryFunctions(bits: functions.bits * 2)
    }
  }
}
