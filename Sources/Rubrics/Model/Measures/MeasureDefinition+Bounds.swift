package import Quantities

extension MeasureDefinition {
  /// The least and the greatest value that the measure can take; `nil` where there is no bound.
  package var bounds: (lowest: ExactDecimal?, highest: ExactDecimal?) {
    switch self {
    case .share, .regularity, .within, .order, .stages, .rules, .repeats, .returns, .reconcile, .remedy, .evenness,
      .representativeness, .concentration, .retention:
      (.zero, .one)
    // Coverage is not clamped: a count of buildings may lag behind the buildings that there are.
    case .coverage(_, .fact, _): (.zero, nil)
    case .coverage(_, .roster, _): (.zero, .one)
    case .count, .distinct, .delay, .longestGap: (.zero, nil)
    case .judgement(let judgement): (judgement.lowest, judgement.highest)
    case .survey(let survey): survey.atLeast == nil ? (nil, nil) : (.zero, .one)
    case .sum, .mean, .percentile, .fact, .ratio, .rate: (nil, nil)
    }
  }
}
