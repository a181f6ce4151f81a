package import ActivityLogs
package import Measurement
package import Rubrics

/// The scores of a rubric's indicators at all units: what was measured is judged, compared where the rubric compares
/// units, and scored.
package struct IndicatorScores: Sendable {
  /// By unit in the order of the tree, the scores of the rubric's indicators in the order of the rubric.
  package let units: [[IndicatorScore]]
  /// The comparisons of the relative indicators.
  package let calibrations: Calibrations

  /// Judges, compares and scores.
  /// - Parameters:
  ///   - units: the units; relative indicators compare all of them.
  ///   - sources: which sources were supplied; `nil` where nobody said.
  ///   - months: the months of the period.
  ///   - fact: what was measured, by indices into the tree of units and into the rubric's indicators; `nil` where
  ///     nothing was, as the indicator does not name the unit's level.
  package init(
    of rubric: Rubric, units: UnitTree, sources: SourceCoverage?, months: [CalendarMonth],
    fact: (_ unit: Int, _ indicator: Int) -> Fact?
  ) {
    let findings = units.units.indices.map { unit in
      rubric.indicators.enumerated().map { index, indicator in
        Finding.of(indicator, at: unit, in: units, fact: fact(unit, index), sources: sources, months: months)
      }
    }
    let calibrations = Calibrations(of: rubric, units: units.units, findings: findings.map { $0.map(\.finding) })
    self.calibrations = calibrations
    self.units = zip(units.units, findings).map { unit, findings in
      findings.map { found, answer in
        let finding = found.compared(at: unit, in: rubric, calibrations)
        let entry = calibrations.calibration(of: finding.indicator.id, at: unit, in: rubric)?[unit.id]
        return IndicatorScore(finding, sources: answer, compared: entry)
      }
    }
  }
}
