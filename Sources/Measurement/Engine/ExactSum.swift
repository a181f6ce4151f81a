internal import BigInt
internal import Columns
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

  /// Writes sums, side by side.
  static func write(_ sums: [ExactSum], to writer: inout ByteWriter) {
    writer.write(sums.map(\.units))
    // In practice there are none.
    let spilled = sums.enumerated().filter { !$0.element.spilled.isZero }
    writer.write(spilled.map(\.offset))
    for (_, sum) in spilled { writer.write(Array("\(sum.spilled)".utf8)) }
  }

  /// Reads sums that were written.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  static func sums(from reader: inout ByteReader) throws(ByteReader.Damage) -> [ExactSum] {
    var sums = try reader.numbers(Int128.self).map { units in
      var sum = ExactSum()
      sum.units = units
      return sum
    }
    for index in try reader.counts() {
      guard sums.indices.contains(index),
        let more = try Self.spilled(from: &reader)
      else { throw ByteReader.Damage() }
      sums[index].spilled = more
    }
    return sums
  }

  /// A whole number as it is written: some sums of the widest numbers, so of few digits.
  private static func spilled(from reader: inout ByteReader) throws(ByteReader.Damage) -> BigInt? {
    let digits = try reader.numbers(UInt8.self)
    return digits.count <= 100 ? BigInt(String(decoding: digits, as: UTF8.self)) : nil
  }

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
