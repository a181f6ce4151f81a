import BigInt
import Quantities
import TestSupport
import Testing

@Suite struct FixedPointTests {
  private func children(_ texts: [String]) throws -> [(x: Rational, weight: Rational)] {
    try texts.map { text in
      let parts = text.split(separator: "@").map(String.init)
      return (x: try .written(parts[0]), weight: try .written(parts.count > 1 ? parts[1] : "1"))
    }
  }

  private func mean(_ power: String, _ texts: String...) throws -> Rational? {
    FixedPoint.powerMean(try children(texts), power: try ExactDecimal(power))
  }

  @Test func roundsAnArgumentBeforeAnythingElseIsAskedOfIt() throws {
    // Half a unit rounds to none, and of none there is no logarithm.
    #expect(FixedPoint.ln(try .written("0.0000000000000000000000000000005")) == nil)
    #expect(FixedPoint.log10(try .written("0.0000000000000000000000000000005")) == nil)
    #expect(FixedPoint.log10(try .written("0.00000000000000000000000000000051")) == Rational(-30))
    #expect(try mean("0", "50", "0.0000000000000000000000000000005") == .zero)
    #expect(try mean("2", "-0.0000000000000000000000000000005", "0") == .zero)
    #expect(FixedPoint.ln(try .written("1.0000000000000000000000000000005")) == .zero)
  }

  @Test func doesNotRoundWeights() throws {
    let weight = "0.00000000000000000000000000000000000000001"
    #expect(try mean("2", "3@\(weight)", "4@\(weight)") == mean("2", "3", "4"))
    #expect(try mean("0", "2@1/3", "16@2/3") == Rational(8))
  }

  @Test func hasNoLogarithmOfZeroOrLess() throws {
    #expect(FixedPoint.ln(.zero) == nil)
    #expect(FixedPoint.ln(Rational(-1)) == nil)
    #expect(FixedPoint.log10(.zero) == nil)
    #expect(FixedPoint.log10(try .written("-0.5")) == nil)
  }

  @Test(arguments: ["0", "-1", "-0.000000000000000001", "-0.37"])
  func isZeroWhereAnythingIsForPowersNotAboveZero(power: String) throws {
    #expect(try mean(power, "80", "0", "90") == .zero)
    #expect(try mean(power, "0") == .zero)
  }

  @Test(arguments: ["0.5", "2", "0.000000000000000001", "-3", "0", "1"])
  func hasNoMeanOfNothingOrOfWhatIsBelowZero(power: String) throws {
    #expect(try mean(power) == nil)
    #expect(try mean(power, "3", "-1") == nil)
    #expect(try mean(power, "3@0", "1") == nil)
    #expect(try mean(power, "3@-1", "1@2") == nil)
  }

  @Test func isThePlainMeanForPowerOne() throws {
    #expect(try mean("1", "1", "1/3") == Rational(2, over: 3))
    #expect(try mean("1", "0@2", "1/3") == Rational(1, over: 9))
  }

  @Test(arguments: ["-1", "0", "0.5", "2", "-0.37", "999999999999999999", "-0.000000000000000001"])
  func isTheValueThatAllShare(power: String) throws {
    let value = "71.123456789012345678901234567891"
    #expect(try mean(power, value, "\(value)@0.3", "\(value)@7") == .written(value))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      // What would take numbers of 10¹⁸ digits, were it written out.
      ("0", ["2@999999999999999999.999999999999999999", "3@0.000000000000000001", "5@123456789012345678.9"]),
      ("999999999999999999.999999999999999999", ["2", "3", "3.000000000000000000000000000001"]),
      ("-999999999999999999", ["60", "60.000000000000000000000000000001", "80@999999999999999999"]),
      ("-999999999999999999.999999999999999999", ["0.000000000000000000000000000001", "1000000000000000000000"]),
      ("0.000000000000000001", ["0.000000000000000000000000000001", "1000000000000000000000"]),
      ("-0.999999999999999999", ["0.000000000000000000000000000003@0.1", "0.000000000000000000000000000006@0.2"]),
      ("400000", ["60", "59.999"]), ("-400000", ["60", "60.0001", "61"]),
    ])
  func staysWithinBoundsWhateverIsAsked(power: String, texts: [String]) throws {
    let children = try children(texts)
    let result = try #require(FixedPoint.powerMean(children, power: try ExactDecimal(power)))
    let (least, greatest) = (children.map(\.x).min() ?? .zero, children.map(\.x).max() ?? .zero)
    #expect(result >= least && result <= greatest, "\(result)")
  }

  @Test func goesToTheGreatestAndTheLeastAsThePowerGrows() throws {
    #expect(try mean("999999999999999999", "60", "80", "70") == .written("79.999999999999999912111016906551"))
    #expect(try mean("-999999999999999999", "60", "80", "70") == .written("60.000000000000000065916737320087"))
  }

  @Test func growsWithThePowerAndStaysBetweenLeastAndGreatest() throws {
    let seed: UInt64 = 30
    var random = SeededGenerator(seed: seed)
    let powers = ["-7.5", "-2", "-0.37", "-0.000001", "0", "0.000001", "0.5", "1", "1.1", "2", "9.25"]
    for round in 0..<30 {
      let children = (0..<random.integer(in: 2...6)).map { _ in
        (x: Sample.score(&random), weight: Rational(random.integer(in: 1...9)))
      }
      let means = try powers.map { try #require(FixedPoint.powerMean(children, power: try ExactDecimal($0))) }
      // The exact plain mean among rounded ones may be out of step by half a unit.
      let unit = try Rational.written("0.000000000000000000000000000001")
      for (left, right) in zip(means, means.dropFirst()) {
        #expect(left < right + unit, "seed \(seed), round \(round)")
      }
      let values = children.map(\.x)
      #expect(means.allSatisfy { $0 >= values.min() ?? .zero && $0 <= values.max() ?? .zero }, "seed \(seed)")
    }
  }

  @Test func doesNotDependOnOrderNorOnTheScaleOfWeights() throws {
    var random = SeededGenerator(seed: 31)
    for power in ["-1", "0", "0.5", "2", "-0.37"] {
      let power = try ExactDecimal(power)
      let children = (0..<9).map { _ in
        (x: Sample.score(&random), weight: Rational(random.integer(in: 1...9)))
      }
      let expected = FixedPoint.powerMean(children, power: power)
      #expect(FixedPoint.powerMean(children.reversed(), power: power) == expected)
      let scale = try Rational.written("7/30")
      #expect(FixedPoint.powerMean(children.map { (x: $0.x, weight: $0.weight * scale) }, power: power) == expected)
      let split = children + [children[0]]
      let merged = [(x: children[0].x, weight: children[0].weight * Rational(2))] + children.dropFirst()
      #expect(FixedPoint.powerMean(split, power: power) == FixedPoint.powerMean(merged, power: power))
    }
  }

  @Test func agreesWithANaiveSecondImplementation() throws {
    let seed: UInt64 = 32
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let children = (0..<random.integer(in: 1...4)).map { _ in
        (x: Sample.score(&random), weight: random.integer(in: 1...5))
      }
      let weighted = children.map { (x: $0.x, weight: Rational($0.weight)) }
      for power in [-3, -2, -1, 0, 2, 3, 5] {
        let result = FixedPoint.powerMean(weighted, power: ExactDecimal(Int32(power)))
        #expect(result == NaiveMean.of(children, power: power), "seed \(seed), round \(round), power \(power)")
      }
      let x = children[0].x
      #expect(FixedPoint.ln(x) == NaiveMean.ln(x), "seed \(seed), round \(round)")
    }
  }
}

/// Numbers at random.
private enum Sample {
  /// A score above 0, with up to 30 decimals, often few.
  static func score(_ random: inout SeededGenerator) -> Rational {
    let places = [0, 1, 6, 18, 30][random.integer(in: 0...4)]
    var digits = BigInt(0)
    for _ in 0..<places + 2 { digits = digits * 10 + BigInt(random.integer(in: 0...9)) }
    return Rational(digits + 1, over: BigInt(10).power(places)) ?? .one
  }
}

/// The definitions, word for word and slowly: exact powers, and roots by trying.
private enum NaiveMean {
  static let one = BigInt(10).power(30)

  /// A mean with whole weights and a whole power.
  static func of(_ children: [(x: Rational, weight: Int)], power: Int) -> Rational? {
    if power == 0 {
      let product = children.reduce(Rational.one) { $0 * raised($1.x, to: $1.weight) }
      return root(children.reduce(0) { $0 + $1.weight }, of: product)
    }
    let sum = children.reduce(Rational.zero) { sum, child in
      let value = raised(child.x, to: abs(power))
      return sum + Rational(child.weight) * (power > 0 ? value : inverse(value))
    }
    let mean = sum * inverse(Rational(children.reduce(0) { $0 + $1.weight }))
    return root(abs(power), of: power > 0 ? mean : inverse(mean))
  }

  /// The natural logarithm: ten square roots, then the series, all to 80 decimals.
  static func ln(_ x: Rational) -> Rational? {
    let one = BigInt(10).power(80)
    var value = (x * Rational(one)).floor
    for _ in 0..<10 { value = (value * one).squareRoot() }
    let z = (value - one) * one / (value + one)
    var (sum, term, odd) = (BigInt(0), z, BigInt(1))
    while !(term / odd).isZero {
      sum += term / odd
      term = term * z / one * z / one
      odd += 2
    }
    return Rational(sum * 2048, over: one).flatMap { Rational($0.rounded(toUnitsPerOne: Self.one), over: Self.one) }
  }

  private static func inverse(_ x: Rational) -> Rational { Rational.one.divided(by: x) ?? .zero }

  private static func raised(_ x: Rational, to power: Int) -> Rational {
    Rational(x.numerator.power(power), over: x.denominator.power(power)) ?? .zero
  }

  /// The root, rounded half to even: bit by bit from above, exact comparisons only.
  private static func root(_ degree: Int, of x: Rational) -> Rational? {
    // Whether so many halves of a unit are not above the root, and whether they are it.
    func compare(halves: BigInt) -> (isWithin: Bool, isRoot: Bool) {
      let (left, right) = (halves.power(degree) * x.denominator, (2 * one).power(degree) * x.numerator)
      return (left <= right, left == right)
    }
    var units = BigInt(0)
    for bit in (0..<128).reversed() where compare(halves: 2 * (units + BigInt(1) << bit)).isWithin {
      units += BigInt(1) << bit
    }
    let half = compare(halves: 2 * units + 1)
    if half.isRoot { units += units % 2 } else if half.isWithin { units += 1 }
    return Rational(units, over: one)
  }
}
