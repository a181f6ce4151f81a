import BigInt
import Quantities
import RubricTesting
import Testing

/// How figures are held against what is expected.
@Suite struct ExpectedFigureTests {
  @Test func aDecimalIsComparedAtSixPlaces() throws {
    let third = try #require(Rational(1, over: 3))
    let expected = try #require(ExpectedFigure("0.333333"))
    #expect(expected.isMet(by: third))
    #expect(try #require(ExpectedFigure("0.33")).isMet(by: third) == false)
    #expect(expected.isMet(by: nil) == false)
  }

  @Test func aFractionIsComparedExactly() throws {
    let third = try #require(Rational(1, over: 3))
    #expect(try #require(ExpectedFigure("2/6")).isMet(by: third))
    #expect(try #require(ExpectedFigure("1/3")).isMet(by: Rational(try ExactDecimal("0.333333"))) == false)
  }

  @Test func noneIsNoFigure() throws {
    let none = try #require(ExpectedFigure("none"))
    #expect(none.isMet(by: nil))
    #expect(none.isMet(by: .zero) == false)
  }

  @Test(arguments: ["", "1/0", "1/2/3", "1e3", "十"])
  func anythingElseIsNoExpectation(text: String) { #expect(ExpectedFigure(text) == nil) }
}
