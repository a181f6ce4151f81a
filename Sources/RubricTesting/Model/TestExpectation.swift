package import Diagnostics
package import Rubrics
package import Scoring

/// What must come of a test for one indicator at one unit.
package struct TestExpectation: Sendable {
  /// The indicator.
  package var indicator: IndicatorID
  /// The unit, as an index into the test's units.
  package var unit: Int
  /// The indicator's state.
  package var state: IndicatorState
  /// The figures that are pinned down.
  package var figures: [TestFigure: ExpectedFigure]
  /// The code of the reason, where it is pinned down.
  package var reason: String?
  /// Where it stands.
  package var place: SourcePlace

  /// What kind of practice it shows; `nil` for what is in between or has no place in it.
  ///
  /// A score of at least 80 is good, one below 60 poor; a state that says that nothing could be told is neither.
  package var practice: TestedPractice? {
    switch state {
    case .scored:
      guard case .decimal(let score)? = figures[.score] else { return nil }
      return score >= TestedPractice.leastGood ? .good : score < TestedPractice.leastFair ? .poor : nil
    case .insufficientEvidence, .notAssessed: return .notEnoughEvidence
    case .notApplicable, .exempt, .waived, .error: return nil
    }
  }
}
