internal import Measurement
internal import Quantities
internal import Testing

/// Measured values are exact: each of these fails as soon as a binary floating-point number stands in for a fraction.
struct ExactMeasureTests {
  private static func numbers(_ numbers: [String], of column: String = "hours") -> [NaiveRow] {
    numbers.map { SmallAssessment.row([column: $0]) }
  }

  private static func fraction(_ numerator: Int, _ denominator: Int) -> Rational {
    NaiveNumber.quotient(numerator, denominator)
  }

  @Test("a sum of tenths is the decimal that people expect")
  func sumOfTenths() throws {
    let rows = Self.numbers(["0.1", "0.2", "0.3", "0.1"])
    #expect(try SmallAssessment(measure: "{sum: {of: hours}}", rows: rows).value() == Self.fraction(7, 10))
  }

  @Test("a sum keeps the last of 37 digits, also where it outgrows what a number in a log can be")
  func sumOfLongNumbers() throws {
    let rows = Self.numbers([
      "999999999999999999", "999999999999999999.999999999999999999", "0.000000000000000002", "-3", "9007199254740993",
    ])
    let value = try SmallAssessment(measure: "{sum: {of: hours}}", rows: rows).value()
    #expect(value?.rounded(places: 18) == "2009007199254740989.000000000000000001")
  }

  @Test("a mean of tenths is one fifth, with its numerator and denominator")
  func meanOfTenths() throws {
    let fact = try SmallAssessment(measure: "{mean: {of: hours}}", rows: Self.numbers(["0.1", "0.2", "0.3"])).fact()
    #expect(fact?.value == Self.fraction(1, 5))
    #expect(fact?.numerator == Self.fraction(3, 5))
    #expect(fact?.denominator == Rational(3))
  }

  @Test("a mean that no decimal can hold stays a fraction")
  func meanOfThirds() throws {
    let rows = Self.numbers(["0.000000000000000001", "0", "0"])
    let value = try SmallAssessment(measure: "{mean: {of: hours}}", rows: rows).value()
    #expect(value == NaiveNumber.value(of: "0.000000000000000001").divided(by: Rational(3)))
  }

  @Test("a share of one in three is one third")
  func shareOfThirds() throws {
    let rows = Self.numbers(["1", "2", "3"])
    let fact = try SmallAssessment(measure: "{share: {of: {where: 'hours == 1'}, among: {}}}", rows: rows).fact()
    #expect(fact?.value == Self.fraction(1, 3))
  }

  @Test(
    "a share halfway between two millionths is rounded to the even one",
    arguments: [(1, "0.001562"), (3, "0.004688"), (7, "0.010938"), (9, "0.014062")])
  func shareAtTie(hits: Int, text: String) throws {
    let rows = Self.numbers((0..<640).map { $0 < hits ? "1" : "0" })
    let measure = "{share: {of: {where: 'hours == 1'}, among: {}}}"
    #expect(try SmallAssessment(measure: measure, rows: rows).value()?.rounded(places: 6) == text)
  }

  @Test("a percentile on the line between two numbers keeps 18 digits and more")
  func percentileOfLongNumbers() throws {
    let rows = Self.numbers(["123456789012345678.123456789012345678", "123456789012345678.123456789012345679"])
    let value = try SmallAssessment(measure: "{percentile: {of: hours, p: 0.333333333333333333}}", rows: rows).value()
    let step = NaiveNumber.value(of: "0.000000000000000001") * NaiveNumber.value(of: "0.333333333333333333")
    #expect(value == NaiveNumber.value(of: "123456789012345678.123456789012345678") + step)
  }

  @Test("the median of two smallest numbers lies between them")
  func medianOfSmallNumbers() throws {
    let rows = Self.numbers(["0.000000000000000001", "0.000000000000000002"])
    let value = try SmallAssessment(measure: "{percentile: {of: hours}}", rows: rows).value()
    #expect(value?.rounded(places: 19) == "0.0000000000000000015")
  }

  @Test("a percentile at a whole height is the number there: p 0.58 of 51")
  func percentileAtWholeHeight() throws {
    // 50 × 0.58 is 28.999999999999996 in binary.
    let rows = Self.numbers((0...50).map { "\($0)" })
    #expect(try SmallAssessment(measure: "{percentile: {of: hours, p: 0.58}}", rows: rows).value() == Rational(29))
  }

  @Test("the nearest rank of p 0.28 of 25 is the seventh")
  func nearestRankAtWholeHeight() throws {
    // 25 × 0.28 is 7.000000000000001 in binary.
    let rows = Self.numbers((1...25).map { "\($0)" })
    let measure = "{percentile: {of: hours, p: 0.28, method: nearest-rank}}"
    #expect(try SmallAssessment(measure: measure, rows: rows).value() == Rational(7))
  }

  @Test("the nearest rank of decimals is one of them", arguments: ["0.1", "123456789012345678.123456789012345678"])
  func nearestRankOfDecimals(text: String) throws {
    let measure = "{percentile: {of: hours, p: 0.5, method: nearest-rank}}"
    let value = try SmallAssessment(measure: measure, rows: Self.numbers([text])).value()
    #expect(value == NaiveNumber.value(of: text))
  }

  @Test("a sum is exact beyond the range of the machine's widest whole number")
  func sumBeyondMachineNumbers() throws {
    // 400 times almost 10¹⁸, in units of 10⁻¹⁸, is more than 2¹²⁷.
    let rows = Self.numbers(Array(repeating: "999999999999999999.999999999999999999", count: 400) + ["-0.1"])
    let value = try SmallAssessment(measure: "{sum: {of: hours}}", rows: rows).value()
    #expect(
      value == Rational(400) * NaiveNumber.value(of: "999999999999999999.999999999999999999") + Self.fraction(-1, 10))
    let negative = SmallAssessment(
      measure: "{mean: {of: hours}}",
      rows: Self.numbers(Array(repeating: "-999999999999999999.999999999999999999", count: 400)))
    #expect(try negative.value() == NaiveNumber.value(of: "-999999999999999999.999999999999999999"))
  }

  @Test("coverage of three tenths of a building is ten thirds, and is not clamped")
  func coverageOfTenths() throws {
    var assessment = SmallAssessment(
      measure: "{coverage: {of: building, among: buildings}}", rows: [SmallAssessment.row(["building": "1号楼"])])
    assessment.communities = [(id: "景宁", facts: ["buildings": "0.3"])]
    #expect(try assessment.value() == Self.fraction(10, 3))
  }

  @Test("regularity of one month in twelve is one twelfth")
  func regularityOfTwelfths() throws {
    let assessment = SmallAssessment(measure: "{regularity: {}}", rows: [SmallAssessment.row()])
    #expect(try assessment.value() == Self.fraction(1, 12))
  }

  @Test("a fact keeps all its digits")
  func factOfLongNumber() throws {
    let text = "999999999999999999.999999999999999999"
    var assessment = SmallAssessment(measure: "{fact: {column: population}}")
    assessment.communities = [(id: "景宁", facts: ["population": text])]
    #expect(try assessment.value() == NaiveNumber.value(of: text))
  }

  @Test(
    "the mean of three assessors' ratings is exact",
    arguments: [(["0.1", "0.2", "0.3"], 1, 5), (["1", "1", "2"], 4, 3)])
  func meanOfRatings(ratings: [String], numerator: Int, denominator: Int) throws {
    var assessment = SmallAssessment(measure: "{judgement: {question: 清楚吗？, scale: [0, 4], raters: 3}}")
    assessment.judgements = zip(["甲", "乙", "丙"], ratings).map {
      NaiveJudgement(indicator: "i0", unit: "景宁", rating: $1, rater: $0, isAdjudicated: false)
    }
    #expect(try assessment.value() == Self.fraction(numerator, denominator))
  }

  @Test("conditions compare decimals, not their nearest binary numbers")
  func conditionsOnDecimals() throws {
    let rows = [
      SmallAssessment.row(["hours": "0.1", "points": "0.2"]),
      SmallAssessment.row(["hours": "9007199254740993", "points": "0"]),
    ]
    let sums = SmallAssessment(measure: "{count: {where: 'hours + points == 0.3'}}", rows: rows)
    #expect(try sums.value() == Rational(1))
    let large = SmallAssessment(measure: "{count: {where: 'hours > 9007199254740992'}}", rows: rows)
    #expect(try large.value() == Rational(1))
  }

  @Test("a ratio of thirds and a rate by a tenth stay fractions")
  func ratios() throws {
    let rows = Self.numbers(["0.1", "0.2", "0.4"])
    let ratio = "{ratio: {part: {mean: {of: hours}}, whole: {sum: {of: hours}}}}"
    #expect(try SmallAssessment(measure: ratio, rows: rows).value() == Self.fraction(1, 3))
    var rate = SmallAssessment(
      measure: "{rate: {measure: {sum: {of: hours}}, per: 0.333333333333333333, over: buildings}}", rows: rows)
    rate.communities = [(id: "景宁", facts: ["buildings": "0.7"])]
    #expect(try rate.value() == NaiveNumber.value(of: "0.333333333333333333"))
  }

  @Test("evenness and concentration are the fractions that a person computes")
  func spread() throws {
    let rows = ["甲", "甲", "甲", "乙", "丙", "丙", "丁"].map { SmallAssessment.row(["person": $0, "hours": "0.1"]) }
    // 1 − (9 + 1 + 4 + 1)/49 = 34/49, over 3/4.
    #expect(try SmallAssessment(measure: "{evenness: {of: person}}", rows: rows).value() == Self.fraction(136, 147))
    // Of 1, 1, 2, 3: (−3 − 1 + 2 + 9) / (4 · 7).
    for measure in ["{concentration: {}}", "{concentration: {of: hours}}"] {
      #expect(try SmallAssessment(measure: measure, rows: rows).value() == Self.fraction(1, 4))
    }
    let third = "{concentration: {of: hours, top: 0.333333333333333333}}"
    #expect(try SmallAssessment(measure: third, rows: rows).value() == Self.fraction(5, 7))
  }

  @Test("one answer in a million of a survey is not lost")
  func survey() throws {
    let rows = Self.numbers(["0.000000000000000001", "999999999999999999"], of: "rating")
    let value = try SmallAssessment(measure: "{survey: {}}", rows: rows).value()
    #expect(value?.description == "999999999999999999000000000000000001/2000000000000000000")
  }
}
