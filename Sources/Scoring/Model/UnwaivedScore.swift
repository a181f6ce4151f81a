package import Diagnostics
package import Quantities

/// What an indicator would be without the waiver that it has.
package struct UnwaivedScore: Sendable {
  /// The state.
  package var state: IndicatorState
  /// Why, where there is something to say.
  package var reason: Message?
  /// The score, 0…100 unrounded.
  package var score: Rational?
  /// What led to it.
  package var steps: [ScoreStep]
}

extension IndicatorScore {
  /// The indicator waived, with what it would be otherwise beside it.
  /// - Parameter reason: by whom, for how long and why.
  package func waived(because reason: Message) -> IndicatorScore {
    var finding = finding
    (finding.state, finding.reason) = (.waived, reason)
    var result = IndicatorScore(finding: finding, score: nil, steps: [])
    result.unwaived = UnwaivedScore(
      state: self.finding.state, reason: self.finding.reason, score: score, steps: steps)
    return result
  }

  /// The indicator as it would be without its waiver.
  package var withoutWaiver: IndicatorScore {
    guard let unwaived else { return self }
    var finding = finding
    (finding.state, finding.reason) = (unwaived.state, unwaived.reason)
    return IndicatorScore(finding: finding, score: unwaived.score, steps: unwaived.steps)
  }
}
