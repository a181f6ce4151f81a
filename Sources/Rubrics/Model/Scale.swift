package import Quantities

/// How a measured value becomes a score, of 0 to 100 but for relative ones (SEMANTICS, "From measure to score", 2).
package enum Scale: Sendable, Hashable {
  /// A point of a scale: a value in the measure's unit and the score it gets.
  package struct Point: Sendable, Hashable {
    package var value: ExactDecimal
    package var score: ExactDecimal

    /// Makes a point.
    package init(value: ExactDecimal, score: ExactDecimal) {
      self.value = value
      self.score = score
    }
  }

  /// Straight lines between points whose values ascend; beyond the ends the end's score. At least two points.
  case linear([Point])
  /// The score of the greatest point not above the value, or `below` under the first. At least one point.
  case steps([Point], below: ExactDecimal)
  /// 100 for a value of at least the bound, else 0.
  case passAtLeast(ExactDecimal)
  /// 100 for a value of at most the bound, else 0.
  case passAtMost(ExactDecimal)
  /// 0 at `worst`, 100 at `best`, a straight line between, clamped. The two differ.
  case target(best: ExactDecimal, worst: ExactDecimal)
  /// `from` less `each` for every one of the value, not below `floor`; `each` is greater than 0, `floor` below `from`.
  case deduct(from: ExactDecimal, each: ExactDecimal, floor: ExactDecimal)
  /// By comparison with all peers; the score may lie outside of 0…100, as the method has it.
  case relative(RelativeMethod)

  /// The method by which peers are compared; `nil` of a scale that gives a value its score without asking for others.
  package var relativeMethod: RelativeMethod? {
    guard case .relative(let method) = self else { return nil }
    return method
  }
}
