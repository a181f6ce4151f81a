package import Quantities

extension MeasureDefinition {
  /// The least and the greatest value that the measure can take; `nil` where there is no bound.
  package var bounds: (lowest: ExactDecimal?, highest: ExactDecimal?) {
    switch self {
    case .share, .regularity, .within, .order, .stages: (.zero, .one)
    // Coverage is not clamped: a count of buildings may lag behind the buildings that there are.
    case .count, .distinct, .coverage, .delay: (.zero, nil)
    case .judgement(let judgement): (judgement.lowest, judgement.highest)
    case .sum, .mean, .percentile, .fact: (nil, nil)
    }
  }
}
