import Diagnostics
import Quantities
import Reports
import Rubrics
import Scoring
import Testing

@Suite("What is said of scales")
struct ScaleSentenceTests {
  private let linear = Scale.linear([
    Scale.Point(value: .zero, score: .zero),
    Scale.Point(value: SampleRubric.decimal("0.6"), score: SampleRubric.decimal("60")),
    Scale.Point(value: .one, score: SampleRubric.decimal("100")),
  ])

  private func text(_ scale: Scale, _ value: String, by transform: Transform = .none) -> String {
    let number = Rational(SampleRubric.decimal(value))
    guard let score = scale.score(of: transform.value(of: number) ?? number, by: transform) else { return "no score" }
    return ScaleSentence.text(of: scale, by: transform, value: number, operand: value, score: score).english
  }

  @Test("between two points it is a sum for a pocket calculator")
  func between() {
    #expect(text(linear, "0.7") == "between 0.6 and 1: 60 + (0.7 − 0.6) ÷ (1 − 0.6) × (100 − 60) = 70.000000")
    let target = Scale.target(best: SampleRubric.decimal("15"), worst: SampleRubric.decimal("60"))
    #expect(text(target, "30") == "between 15 and 60: 100 + (30 − 15) ÷ (60 − 15) × (0 − 100) = 66.666667")
  }

  @Test("with a logarithm the sum takes it of every value")
  func transformed() {
    let tens = Scale.linear([
      Scale.Point(value: .one, score: .zero), Scale.Point(value: ExactDecimal(1000), score: ExactDecimal(90)),
    ])
    #expect(
      text(tens, "10", by: .log10)
        == "between 1 and 1000: 0 + (log10(10) − log10(1)) ÷ (log10(1000) − log10(1)) × (90 − 0) = 30.000000")
    #expect(text(tens, "1000", by: .ln) == "at or above 1000: 90")
    #expect(text(.passAtLeast(.one), "0.5", by: .ln) == "below 1: 0")
  }

  @Test("deducting is a sum that ends at the floor")
  func deducting() {
    let scale = Scale.deduct(from: ExactDecimal(100), each: ExactDecimal(5), floor: ExactDecimal(40))
    #expect(text(scale, "3") == "deducted: max(40, 100 − 5 × 3) = 85.000000")
    #expect(text(scale, "13") == "deducted: max(40, 100 − 5 × 13) = 40.000000")
    #expect(ScaleSentence.text(of: scale).english == "100 less 5 for every 1, not below 40")
    #expect(
      ScaleSentence.text(of: .passAtLeast(ExactDecimal(7)), by: .ln).chinese
        == "先取数值的自然对数（ln）；不低于 7 得 100 分，否则 0 分（分值表按原数值写）")
  }

  @Test("at the points and beyond them it is the point's score")
  func atPoints() {
    #expect(text(linear, "0.6") == "exactly 0.6: 60")
    #expect(text(linear, "0") == "at or below 0: 0")
    #expect(text(linear, "1.2") == "at or above 1: 100")
  }

  @Test("of steps and bounds it is the one that was reached")
  func stepsAndBounds() {
    let steps = Scale.steps(
      [Scale.Point(value: SampleRubric.decimal("2"), score: SampleRubric.decimal("50"))],
      below: SampleRubric.decimal("10"))
    #expect(text(steps, "1.9") == "below 2: 10")
    #expect(text(steps, "2") == "has reached 2 and not the next step: 50")
    #expect(text(.passAtLeast(.one), "0.5") == "below 1: 0")
    #expect(text(.passAtMost(.one), "1") == "at or below 1: 100")
    #expect(text(.passAtMost(.one), "1.5") == "above 1: 0")
  }
}
