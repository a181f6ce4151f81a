internal import Rubrics

extension MeasureDefinition {
  /// How the figures of several units become those of all of them together.
  enum Pooling: Sendable, Hashable {
    /// The values add up.
    case values
    /// What stands above the line adds up, and so does what stands below.
    case quotients
  }

  /// How figures of units without a common record are put together; `nil` where what is known of each does not tell, as
  /// with a median, a spread, or distinct persons who may have been in both.
  var pooling: Pooling? {
    switch self {
    case .count, .sum: .values
    case .mean, .share, .within, .order, .stages, .rules, .repeats, .returns, .reconcile, .remedy: .quotients
    case .ratio(let part, let whole): part.pooling == .values && whole.pooling == .values ? .quotients : nil
    case .rate(let measure, _, _): measure.pooling == .values ? .quotients : nil
    case .distinct, .percentile, .coverage, .regularity, .longestGap, .evenness, .representativeness, .concentration,
      .retention, .survey, .fact, .delay, .judgement:
      nil
    }
  }
}
