package import Quantities

/// One step on the way to a score, with the value it left.
package struct ScoreStep: Sendable, Hashable {
  /// The step's name in results: `value`, `scale`, `base`, `policy`, `clamp` …
  package var name: String
  /// The value after the step.
  package var value: Rational

  /// Makes a step.
  package init(_ name: String, _ value: Rational) {
    self.name = name
    self.value = value
  }
}
