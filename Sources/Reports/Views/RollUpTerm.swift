package import Diagnostics
package import Quantities
package import Scoring

/// A part of a score as the arithmetic of its parent sees it.
package struct RollUpTerm: Sendable, Hashable {
  /// What the part is called.
  package let title: LocalizedText
  /// Its weight.
  package let weight: ExactDecimal
  /// Its score, where it has one.
  package let score: Rational?
  /// Its state.
  package let state: IndicatorState

  /// Makes a part.
  package init(title: LocalizedText, weight: ExactDecimal, score: Rational?, state: IndicatorState) {
    self.title = title
    self.weight = weight
    self.score = score
    self.state = state
  }

  /// Whether the part counts at all.
  var applies: Bool { state != .notApplicable && state != .waived }

  /// Whether its weight is covered.
  var isScored: Bool { state == .scored || state == .exempt }
}
