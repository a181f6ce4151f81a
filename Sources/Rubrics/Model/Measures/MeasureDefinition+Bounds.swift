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
    // A fact below 0 is an error, and so is never what a measure is taken over.
    case .rate(let measure, _, _): (measure.isNeverNegative ? .zero : nil, nil)
    case .ratio(let part, let whole): (part.isNeverNegative && whole.isNeverNegative ? .zero : nil, nil)
    case .sum, .mean, .percentile, .fact: (nil, nil)
    }
  }

  private var isNeverNegative: Bool { bounds.lowest.map { $0 >= .zero } ?? false }
}
