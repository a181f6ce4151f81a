package import ActivityLogs
package import Measurement
internal import Quantities
package import Rubrics

extension IndicatorScore {
  /// Judges what was measured of an indicator at a unit, and scores it.
  /// - Parameters:
  ///   - unit: an index into the tree of units.
  ///   - fact: what was measured; `nil` where nothing was, as the indicator does not name the unit's level.
  ///   - sources: which sources were supplied; `nil` where nobody said.
  ///   - months: the months of the period.
  package init(
    of indicator: Indicator, at unit: Int, in units: UnitTree, fact: Fact?, sources: SourceCoverage?,
    months: [CalendarMonth]
  ) {
    let answer =
      indicator.sources.isEmpty
      ? nil : sources?.answer(for: unit, in: units, sources: indicator.sources, months: months)
    self.init(Finding(indicator: indicator, unit: units.units[unit], fact: fact, sources: answer), sources: answer)
  }

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
