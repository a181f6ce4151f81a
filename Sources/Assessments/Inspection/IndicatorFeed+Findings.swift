internal import ActivityLogs
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

extension IndicatorFeed {
  /// Sees at each unit whether an indicator could be scored.
  /// - Parameter index: an index into the rubric's indicators.
  init(of index: Int, _ preparation: Preparation, measurements: Measurements, collector: ProfileCollector) {
    let indicator = preparation.rubric.indicators[index]
    var (applicable, fed, open) = (0, 0, 0)
    var reasons: [Message: Int] = [:]
    for (unitIndex, unit) in preparation.units.units.enumerated() where indicator.units.contains(unit.level) {
      let finding = preparation.finding(unit: unitIndex, indicator: index, measurements).finding
      if unit.level == .community {
        let figure = finding.fact?.details.first { $0.name == "open" }
        open += figure.flatMap { Int($0.value.description) } ?? 0
      }
      switch finding.state {
      case .scored, .exempt: (applicable, fed) = (applicable + 1, fed + 1)
      case .notApplicable, .waived: continue
      case .insufficientEvidence, .notAssessed, .error:
        applicable += 1
        if let reason = finding.reason { reasons[reason, default: 0] += 1 }
      }
    }
    let empty =
      collector.events == 0
      ? []
      : preparation.columns(neededBy: indicator).filter { collector.present[$0, default: 0] == 0 }
        .map { EventSchema.attribute(ofColumn: $0) ?? $0 }
    let isJudged = indicator.measure.form == "judgement"
    let verdict: Verdict =
      if applicable == 0 || isJudged { .notAsked } else if fed == 0 { .unfed } else if fed < applicable { .partly } else
      {
        .fed
      }
    self.init(
      indicator: indicator, verdict: verdict, units: applicable, fed: fed,
      reasons: reasons.map { Reason(message: $0, units: $1) }.sorted(by: Reason.precedes),
      emptyFields: empty.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, openCases: open)
  }
}

extension Preparation {
  /// The columns that an indicator looks at, without those that are read of every event, whatever is measured.
  fileprivate func columns(neededBy indicator: Indicator) -> Set<String> {
    func needed(_ indicators: [Indicator]) -> Set<String> {
      MeasurePlan(
        indicators: indicators, attributes: rubric.vocabulary.attributes, units: units, period: definition.period,
        tables: lookup.tables
      ).neededColumns
    }
    return needed([indicator]).subtracting(needed([]))
  }
}

extension IndicatorFeed.Reason {
  /// The more frequent one first, then by code and arguments.
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.units != right.units { return left.units > right.units }
    return left.message.text(in: .english).utf8.lexicographicallyPrecedes(right.message.text(in: .english).utf8)
  }
}
