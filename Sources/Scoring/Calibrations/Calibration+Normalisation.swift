internal import Diagnostics
internal import Quantities
internal import Rubrics

/// Scores of treated values.
extension Calibration {
  /// Scores all units with a value; where they cannot be compared, the calibration says why.
  mutating func score(by method: RelativeMethod) {
    func turned(_ value: Rational) -> Rational { method.better == .lower ? .zero - value : value }
    let values = entries.compactMap(\.treated).map(turned)
    guard let (minimum, maximum) = values.extent else { return }
    let moments = SampleMoments(of: values)
    var reference: Rational?
    if case .distanceToReference(let unit) = method.normalisation { reference = self[unit]?.treated.map(turned) }
    let statistics = Statistics(
      count: values.count, minimum: minimum, maximum: maximum, mean: FixedPoint.rounded(moments.mean),
      deviation: moments.variance.flatMap { FixedPoint.squareRoot($0) }, reference: reference)
    self.statistics = statistics
    fault = Self.fault(of: statistics, method.normalisation)
    guard fault == nil else { return }
    let sorted = values.sorted()
    for index in entries.indices {
      guard let value = entries[index].treated.map(turned) else { continue }
      entries[index].score = Self.score(of: value, statistics, sorted: sorted, moments, method.normalisation)
        .map { FixedPoint.rounded($0) }
    }
  }

  /// Why values cannot be compared.
  private static func fault(of statistics: Statistics, _ normalisation: Normalisation) -> Message? {
    guard statistics.minimum != statistics.maximum else {
      return Message(.constantIndicator, ["value": statistics.minimum.shortText])
    }
    switch normalisation {
    case .fractionOfMaximum: return statistics.maximum.isZero ? Message(.maximumIsZero) : nil
    case .distanceToReference(let unit):
      guard let reference = statistics.reference else { return Message(.referenceMissing, ["unit": unit]) }
      return reference == statistics.minimum ? Message(.referenceIsLowest, ["unit": unit]) : nil
    case .minMax, .zScore, .rank, .borda, .percentileRank, .distanceToMaximum: return nil
    }
  }

  /// The score of a value, before it is rounded.
  private static func score(
    of value: Rational, _ statistics: Statistics, sorted: [Rational], _ moments: SampleMoments,
    _ normalisation: Normalisation
  ) -> Rational? {
    let (minimum, maximum) = (statistics.minimum, statistics.maximum)
    func lower() -> Rational { Rational(sorted.firstIndex { $0 >= value } ?? sorted.count) }
    switch normalisation {
    case .minMax(let low, let high):
      let share = (value - minimum).divided(by: maximum - minimum)
      return share.map { Rational(low) + $0 * (Rational(high) - Rational(low)) }
    case .zScore(let mean, let deviation):
      return moments.standardised(value).map { Rational(mean) + Rational(deviation) * $0 }
    case .rank: return lower() + .one
    case .borda: return lower()
    case .percentileRank: return lower().divided(by: Rational(statistics.count - 1))
    case .distanceToMaximum: return (maximum - value).divided(by: maximum - minimum).map { .one - $0 }
    case .fractionOfMaximum: return value.divided(by: maximum)
    case .distanceToReference:
      return statistics.reference.flatMap { reference in
        (reference - value).divided(by: reference - minimum).map { .one - $0 }
      }
    }
  }
}

extension Rational {
  /// The value for a sentence: exact where a decimal can say it, else to 6 places.
  fileprivate var shortText: String { exactDecimal?.description ?? rounded(places: 6) }
}
