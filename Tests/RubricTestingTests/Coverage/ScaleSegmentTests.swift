import Quantities
import RubricTesting
import Rubrics
import Testing

/// The stretches of scales.
@Suite struct ScaleSegmentTests {
  private func decimal(_ text: String) throws -> ExactDecimal { try ExactDecimal(text) }

  @Test func thoseOfALineAreItsEndsAndWhatIsBetweenItsPoints() throws {
    let scale = Scale.linear([
      Scale.Point(value: .zero, score: .zero), Scale.Point(value: try decimal("0.5"), score: try decimal("60")),
      Scale.Point(value: .one, score: try decimal("100")),
    ])
    #expect(ScaleSegment.all(of: scale).map(\.text) == ["x ≤ 0", "0 < x < 0.5", "0.5 ≤ x < 1", "1 ≤ x"])
  }

  @Test func thoseOfStepsBeginWithThem() throws {
    let scale = Scale.steps(
      [Scale.Point(value: .one, score: try decimal("30")), Scale.Point(value: try decimal("5"), score: try decimal("100"))],
      below: .zero)
    #expect(ScaleSegment.all(of: scale).map(\.text) == ["x < 1", "1 ≤ x < 5", "5 ≤ x"])
  }

  @Test func thoseOfADeductionEndWhereNothingIsLeft() throws {
    let scale = Scale.deduct(from: try decimal("100"), each: try decimal("5"), floor: .zero)
    #expect(ScaleSegment.all(of: scale).map(\.text) == ["x ≤ 0", "0 < x < 20", "20 ≤ x"])
  }

  @Test func aPassAtMostHoldsItsBound() throws {
    let segments = ScaleSegment.all(of: .passAtMost(try decimal("3")))
    #expect(segments.map(\.text) == ["x ≤ 3", "3 < x"])
  }

  @Test func everyValueLiesInOne() throws {
    let points = try ["-1", "0", "0.25", "2"].map { Scale.Point(value: try decimal($0), score: .one) }
    let scales: [Scale] = [
      .linear(points), .steps(points, below: .zero), .passAtLeast(.one), .passAtMost(.one),
      .target(best: .zero, worst: .one), .target(best: .one, worst: .zero),
      .deduct(from: try decimal("100"), each: try decimal("7.5"), floor: try decimal("10")),
    ]
    for scale in scales {
      for value in -40...400 {
        let value = Rational(try decimal("0.05")) * Rational(value)
        #expect(ScaleSegment.all(of: scale).count { $0.contains(value) } == 1, "\(scale) \(value)")
      }
    }
  }
}
