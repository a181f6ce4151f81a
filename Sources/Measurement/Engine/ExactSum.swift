internal import BigInt
internal import Quantities

/// A sum of exact decimals that never loses a digit, however many are added.
struct ExactSum: Sendable {
  /// In units of 10⁻¹⁸.
  private var units: Int128 = 0
  /// What no longer fits into `units`, likewise; in practice 0.
  private var spilled: BigInt = 0

  /// Makes the sum of nothing: 0.
  init() {}

  /// Adds a number.
  mutating func add(_ number: ExactDecimal) { add(units: number.units) }

  /// Takes a number away.
  mutating func subtract(_ number: ExactDecimal) { add(units: -number.units) }

  /// Adds another sum.
  mutating func merge(_ other: ExactSum) {
    add(units: other.units)
    if !other.spilled.isZero { spilled += other.spilled }
  }

  /// The sum.
  var value: Rational { Rational(wholeUnits, over: BigInt(ExactDecimal.unitsPerOne)) ?? .zero }

  /// The sum in units of 10⁻¹⁸.
  var wholeUnits: BigInt { spilled.isZero ? BigInt(units) : BigInt(units) + spilled }

  /// Whether the sum is less than 0.
  var isNegative: Bool { spilled.isZero ? units < 0 : value.isNegative }

  private mutating func add(units more: Int128) {
    let (sum, overflow) = units.addingReportingOverflow(more)
    if overflow {
      spilled += BigInt(units)
      units = more
    } else {
      units = sum
    }
  }
}
