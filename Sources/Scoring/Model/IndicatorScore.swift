package import Quantities

/// A finding together with the score it gives.
package struct IndicatorScore: Sendable {
  /// The finding.
  package var finding: Finding
  /// The score, 0…100 but for relative scales, unrounded; `nil` unless the state is `scored` or `exempt`, or a policy gives a number.
  package var score: Rational?
  /// What led from the value to the score, in order.
  package var steps: [ScoreStep]
  /// Between what scores chance could have moved it; `nil` where nobody asked, and where chance plays no part.
  package var interval: ClosedRange<Rational>?
  /// What it would be without its waiver; `nil` where it has none.
  package var unwaived: UnwaivedScore?

  /// Makes a score.
  package init(finding: Finding, score: Rational?, steps: [ScoreStep]) {
    self.finding = finding
    self.score = score
    self.steps = steps
  }
}
