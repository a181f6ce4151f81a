internal import Rubrics

/// Measures that are worked out of measures inside them.
extension MeasurePlanBuilder {
  /// Adds a ratio or a rate, the measures inside first.
  mutating func addCompositeMeasure(_ measure: MeasureDefinition, of indicator: MeasuredIndicator) {
    let parts = measure.parts.map { part in
      let inner = indicator.part(at: nextPart())
      add(part, of: inner, judgements: [])
      return inner.index
    }
    switch measure {
    case .ratio: compositeMeasures.append(RatioMeasure(indicator: indicator, parts: parts))
    case .rate(_, let per, let fact):
      compositeMeasures.append(RateMeasure(indicator: indicator, parts: parts, per: per, fact: fact))
    default: return
    }
  }
}
