package import ActivityLogs
package import Measurement
internal import Quantities
package import Rubrics

extension Finding {
  /// Judges what was measured of an indicator at a unit.
  /// - Parameters:
  ///   - unit: an index into the tree of units.
  ///   - fact: what was measured; `nil` where nothing was, as the indicator does not name the unit's level.
  ///   - sources: which sources were supplied; `nil` where nobody said.
  ///   - months: the months of the period.
  /// - Returns: the finding, and the answer about the indicator's sources where it needs any.
  package static func of(
    _ indicator: Indicator, at unit: Int, in units: UnitTree, fact: Fact?, sources: SourceCoverage?,
    months: [CalendarMonth]
  ) -> (finding: Finding, answer: SourceCoverage.Answer?) {
    let answer =
      indicator.sources.isEmpty
      ? nil : sources?.answer(for: unit, in: units, sources: indicator.sources, months: months)
    return (Finding(indicator: indicator, unit: units.units[unit], fact: fact, sources: answer), answer)
  }
}

extension IndicatorScore {
  /// Scores a finding: the scale's score where the state is `scored`, else what an explicit policy says.
  /// - Parameters:
  ///   - sources: the answer about the indicator's sources, for the policy on refused ones.
  ///   - compared: what comparing all units made of the value, for a relative scale.
  package init(_ finding: Finding, sources: SourceCoverage.Answer?, compared: Calibration.Entry? = nil) {
    switch finding.state {
    case .scored:
      guard let value = finding.fact?.value else {
        self.init(finding: finding, score: nil, steps: [])
        return
      }
      let indicator = finding.indicator
      // Without a logarithm the finding would be in error.
      let transformed = indicator.transform.value(of: value) ?? value
      guard let score = compared?.score ?? indicator.scale.score(of: transformed, by: indicator.transform) else {
        self.init(finding: finding, score: nil, steps: [])
        return
      }
      let transform = indicator.transform == .none ? [] : [ScoreStep("transform", transformed)]
      let treated = compared?.treated.flatMap { $0 == compared?.input.value ? nil : [ScoreStep("treated", $0)] } ?? []
      self.init(
        finding: finding, score: score,
        steps: [ScoreStep("value", value)] + transform + treated + [ScoreStep("scale", score)])
    case .exempt:
      self.init(finding: finding, score: .hundred, steps: [ScoreStep("exempt", .hundred)])
    case .insufficientEvidence:
      if case .refused = sources, finding.indicator.refusedScoresZero {
        self.init(finding: finding, score: .zero, steps: [ScoreStep("refused", .zero)])
      } else if let compared, let imputed = compared.imputed, let treated = compared.treated,
        let score = compared.score
      {
        // The state stays what it is; the steps show what stood in.
        self.init(
          finding: finding, score: score,
          steps: [ScoreStep("imputed", imputed)] + (treated == imputed ? [] : [ScoreStep("treated", treated)])
            + [ScoreStep("scale", score)])
      } else {
        self.init(finding: finding, score: nil, steps: [])
      }
    case .notApplicable, .waived, .notAssessed, .error:
      self.init(finding: finding, score: nil, steps: [])
    }
  }
}
