import Diagnostics
import Quantities
import Reports
import Rubrics
import Testing

@Suite("What is said of scales")
struct ScaleSentenceTests {
  private let linear = Scale.linear([
    Scale.Point(value: .zero, score: .zero),
    Scale.Point(value: SampleRubric.decimal("0.6"), score: SampleRubric.decimal("60")),
    Scale.Point(value: .one, score: SampleRubric.decimal("100")),
  ])

  private func text(_ scale: Scale, _ value: String) -> String {
    ScaleSentence.text(of: scale, value: Rational(SampleRubric.decimal(value)), operand: value).english
  }

  @Test("between two points it is a sum for a pocket calculator")
  func between() {
    #expect(text(linear, "0.7") == "between 0.6 and 1: 60 + (0.7 − 0.6) ÷ (1 − 0.6) × (100 − 60) = 70.000000")
    let target = Scale.target(best: SampleRubric.decimal("15"), worst: SampleRubric.decimal("60"))
    #expect(text(target, "30") == "between 15 and 60: 100 + (30 − 15) ÷ (60 − 15) × (0 − 100) = 66.666667")
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
