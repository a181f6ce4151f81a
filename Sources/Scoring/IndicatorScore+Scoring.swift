package import ActivityLogs
internal import Measurement
internal import Quantities
internal import Rubrics

extension IndicatorScore {
  /// Scores a finding: the scale's score where the state is `scored`, else what an explicit policy says.
  /// - Parameter sources: the answer about the indicator's sources, for the policy on refused ones.
  package init(_ finding: Finding, sources: SourceCoverage.Answer?) {
    switch finding.state {
    case .scored:
      guard let value = finding.fact?.value else {
        self.init(finding: finding, score: nil, steps: [])
        return
      }
      let indicator = finding.indicator
      // Without a logarithm the finding would be in error.
      let transformed = indicator.transform.value(of: value) ?? value
      let score = indicator.scale.score(of: transformed, by: indicator.transform)
      let transform = indicator.transform == .none ? [] : [ScoreStep("transform", transformed)]
      self.init(
        finding: finding, score: score, steps: [ScoreStep("value", value)] + transform + [ScoreStep("scale", score)])
    case .exempt:
      self.init(finding: finding, score: .hundred, steps: [ScoreStep("exempt", .hundred)])
    case .insufficientEvidence:
      if case .refused = sources, finding.indicator.refusedScoresZero {
        self.init(finding: finding, score: .zero, steps: [ScoreStep("refused", .zero)])
      } else {
        self.init(finding: finding, score: nil, steps: [])
      }
    case .notApplicable, .waived, .notAssessed, .error:
      self.init(finding: finding, score: nil, steps: [])
    }
  }
}
