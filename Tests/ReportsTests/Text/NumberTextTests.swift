import Quantities
import Reports
import Rubrics
import Testing

@Suite("Numbers of reports")
struct NumberTextTests {
  private let bands = [
    Band(name: SampleRubric.both("中", "fair"), from: SampleRubric.decimal("60")),
    Band(name: SampleRubric.both("良", "good"), from: SampleRubric.decimal("80")),
  ]

  private func rational(_ numerator: Int, _ denominator: Int) throws -> Rational {
    try #require(Rational(numerator).divided(by: Rational(denominator)))
  }

  @Test("scores for reading have one place, and more where one would seem to be another band")
  func shortScores() throws {
    #expect(NumberText.shortScore(try rational(229, 3), bands: bands) == "76.3")
    #expect(NumberText.shortScore(Rational(80), bands: bands) == "80.0")
    #expect(NumberText.shortScore(try rational(7996, 100), bands: bands) == "79.96")
    #expect(NumberText.shortScore(try rational(799_996, 10_000), bands: bands) == "79.9996")
  }

  @Test("exact scores have six places, half to even")
  func exactScores() throws {
    #expect(NumberText.exactScore(try rational(1, 3)) == "0.333333")
    #expect(NumberText.exactScore(try rational(1, 2_000_000)) == "0.000000")
    #expect(NumberText.exactScore(try rational(3, 2_000_000)) == "0.000002")
  }

  @Test("figures say whether they are rounded")
  func figures() throws {
    #expect(NumberText.figure(try rational(11, 20)) == "0.55")
    #expect(NumberText.relation(try rational(11, 20)) == "=")
    #expect(NumberText.figure(try rational(23, 31)) == "0.741935")
    #expect(NumberText.relation(try rational(23, 31)) == "≈")
    #expect(NumberText.relation(try rational(1, 10_000_000)) == "≈")
  }

  @Test("operands are exact where they are short enough to type")
  func operands() throws {
    let value = try rational(23, 31)
    #expect(NumberText.operand(value, numerator: Rational(46), denominator: Rational(62)) == "46/62")
    #expect(NumberText.operand(value, numerator: nil, denominator: nil) == "23/31")
    #expect(NumberText.operand(try rational(-3, 2), numerator: nil, denominator: nil) == "(-1.5)")
    #expect(NumberText.operand(SampleRubric.decimal("-3")) == "(-3)")
    let long = try rational(1_234_567_891, 7_654_321_987)
    #expect(NumberText.operand(long, numerator: nil, denominator: nil) == "0.161290")
  }

  @Test(
    "counts have commas",
    arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (20134, "20,134"), (-1_234_567, "-1,234,567")])
  func counts(count: Int, text: String) {
    #expect(NumberText.count(count) == text)
  }
}
