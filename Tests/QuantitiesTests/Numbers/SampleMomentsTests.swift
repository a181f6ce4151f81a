import BigInt
import Quantities
import Testing

@Suite("Moments of samples")
struct SampleMomentsTests {
  private func moments(_ values: [Int]) -> SampleMoments { SampleMoments(of: values.map { Rational($0) }) }

  @Test("are those corrected for small samples")
  func figures() throws {
    // Spreadsheets say: mean 5, VAR 32/7, SKEW 0.818487553357, KURT 0.940625.
    let moments = moments([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(moments.mean == Rational(5))
    #expect(moments.variance == Rational(32).divided(by: Rational(7)))
    #expect(moments.skewness?.rounded(places: 12) == "0.818487553357")
    #expect(moments.kurtosis?.rounded(places: 6) == "0.940625")
    #expect(moments.standardised(Rational(9))?.rounded(places: 12) == "1.870828693387")
    #expect(moments.standardised(Rational(1))?.rounded(places: 12) == "-1.870828693387")
  }

  @Test("have a sign where the longer tail is that of low values")
  func signs() {
    #expect(moments([-9, 1, 2, 3]).skewness?.isNegative == true)
    #expect(moments([9, 1, 2, 3]).skewness?.isNegative == false)
    #expect(moments([9, 1, 2, 3]).squaredSkewness == moments([-9, -1, -2, -3]).squaredSkewness)
  }

  @Test("are none of constants and of too few values")
  func degenerate() {
    for count in 0...5 {
      let constant = moments(Array(repeating: 3, count: count))
      #expect(constant.isConstant)
      #expect(constant.skewness == nil && constant.kurtosis == nil && constant.standardised(Rational(4)) == nil)
    }
    #expect(moments([1, 2]).skewness == nil && moments([1, 2]).variance != nil)
    #expect(moments([1, 2, 3]).kurtosis == nil && moments([1, 2, 3]).skewness == .zero)
    #expect(moments([]).mean == .zero && moments([1]).variance == nil)
  }
}

@Suite("Square roots")
struct SquareRootTests {
  @Test("are exact where they can be and rounded once where not")
  func figures() throws {
    #expect(FixedPoint.squareRoot(Rational(144)) == Rational(12))
    #expect(FixedPoint.squareRoot(.zero) == .zero)
    #expect(FixedPoint.squareRoot(Rational(-1)) == nil)
    #expect(FixedPoint.squareRoot(Rational(2))?.rounded(places: 30) == "1.414213562373095048801688724210")
    let third = try #require(Rational(1).divided(by: Rational(3)))
    #expect(FixedPoint.squareRoot(third)?.rounded(places: 30) == "0.577350269189625764509148780502")
  }

  @Test("go to the even decimal from just halfway")
  func ties() throws {
    let unit = BigInt(10).power(30)
    for (half, even) in [(1, 0), (3, 2), (5, 2), (7, 4)] {
      let root = try #require(Rational(BigInt(half), over: 2 * unit))
      #expect(FixedPoint.squareRoot(root * root) == Rational(BigInt(even), over: unit), "\(half)")
    }
  }

  @Test("are the nearest decimals of numbers of every size")
  func nearest() throws {
    let unit = BigInt(10).power(30)
    for number in [3, 7, 10_001, 123_456_789, 999_999_999_999] {
      let root = try #require(FixedPoint.squareRoot(Rational(number)))
      let half = try #require(Rational(1, over: 2 * unit))
      #expect((root - half) * (root - half) < Rational(number))
      #expect((root + half) * (root + half) > Rational(number))
    }
  }
}

@Suite("Rounding for publication")
struct RoundingRuleTests {
  @Test(
    "follows its rule",
    arguments: [
      ("2.5", 0, RoundingRule.halfEven, "2"), ("2.5", 0, .halfUp, "3"), ("2.5", 0, .down, "2"),
      ("-2.5", 0, .halfUp, "-3"), ("-2.9", 0, .down, "-2"), ("-0.4", 0, .halfUp, "0"), ("28.99", 0, .down, "28"),
      ("29", 0, .down, "29"), ("0.0005", 3, .halfUp, "0.001"), ("0.00049", 3, .halfUp, "0.000"),
      ("7.35", 1, .halfUp, "7.4"),
      ("7.25", 1, .halfEven, "7.2"),
    ])
  func rounds(_ text: String, _ places: Int, _ rule: RoundingRule, _ expected: String) throws {
    #expect(try #require(Rational(decimal: text)).rounded(places: places, by: rule) == expected)
  }

  @Test("reads decimals of any length, and nothing else")
  func decimals() {
    #expect(Rational(decimal: "-0.50") == Rational(-1).divided(by: Rational(2)))
    #expect(
      Rational(decimal: "12345678901234567890.000000000000000000000001")?.rounded(places: 24)
        == "12345678901234567890.000000000000000000000001")
    for text in ["", "-", ".", "1.", ".5", "-.5", "--1", "1e3", "1.2.3", "١", "+1", " 1", "1-"] {
      #expect(Rational(decimal: text) == nil, "\(text)")
    }
  }
}
