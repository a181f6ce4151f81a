import Quantities
import Rubrics
import Scoring
import Testing

@Suite struct ScaleScoreTests {
  private func point(_ value: String, _ score: String) throws -> Scale.Point {
    Scale.Point(value: try ExactDecimal(value), score: try ExactDecimal(score))
  }

  private func score(of value: String, on scale: Scale) throws -> String {
    try #require(scale.score(of: Rational(try ExactDecimal(value)))).description
  }

  @Test(arguments: [
    ("-1", "0"), ("0", "0"), ("0.3", "30"), ("0.6", "60"), ("0.775", "80"), ("0.95", "100"), ("7", "100"),
  ])
  func drawsStraightLinesBetweenPoints(value: String, expected: String) throws {
    let scale = Scale.linear([try point("0", "0"), try point("0.6", "60"), try point("0.95", "100")])
    #expect(try score(of: value, on: scale) == expected)
  }

  @Test func fallsWhereTheScaleFalls() throws {
    let scale = Scale.linear([try point("1", "100"), try point("4", "0")])
    #expect(try score(of: "2", on: scale) == "200/3")
  }

  @Test(arguments: [("0.59", "10"), ("0.6", "60"), ("0.94", "60"), ("0.95", "100"), ("2", "100")])
  func stepsTakeTheGreatestPointNotAbove(value: String, expected: String) throws {
    let scale = Scale.steps([try point("0.6", "60"), try point("0.95", "100")], below: ExactDecimal(10))
    #expect(try score(of: value, on: scale) == expected)
  }

  @Test func passIsAllOrNothingAtTheBoundItself() throws {
    #expect(try score(of: "0.9", on: .passAtLeast(try ExactDecimal("0.9"))) == "100")
    #expect(try score(of: "0.899999999999999999", on: .passAtLeast(try ExactDecimal("0.9"))) == "0")
    #expect(try score(of: "15", on: .passAtMost(ExactDecimal(15))) == "100")
    #expect(try score(of: "15.000000000000000001", on: .passAtMost(ExactDecimal(15))) == "0")
  }

  @Test(arguments: [("15", "100"), ("10", "100"), ("60", "0"), ("75", "0"), ("30", "200/3")])
  func targetRunsFromWorstToBestInEitherDirection(value: String, expected: String) throws {
    let scale = Scale.target(best: ExactDecimal(15), worst: ExactDecimal(60))
    #expect(try score(of: value, on: scale) == expected)
  }

  @Test func aValueThatNoDoubleHoldsKeepsItsScore() throws {
    let third = try #require(Rational(1).divided(by: Rational(3)))
    let scale = Scale.linear([try point("0", "0"), try point("1", "100")])
    #expect(try #require(scale.score(of: third)) * Rational(3) == .hundred)
  }
}
