package import Quantities

/// One step on the way to a score, with the value it left.
package struct ScoreStep: Sendable, Hashable {
  /// The step's name in results. Of an indicator: `value`, `imputed`, `transform`,
  /// `treated`, `scale`, `exempt`, `refused`. Of a node: `base`,
  /// `deductions:ID`, `bonus:ID`, `bonus-cap`, `clamp`, `gate:ID`, `veto:ID`.
  package var name: String
  /// The value after the step.
  package var value: Rational
  /// The number that the rule's points were multiplied by, where it names one.
  package var factor: Rational?

  /// Makes a step.
  package init(_ name: String, _ value: Rational, factor: Rational? = nil) {
    self.name = name
    self.value = value
    self.factor = factor
  }
}
