package import Quantities

/// The range that holds the middle part of all replicates.
///
/// The percentile interval of Efron: of R replicates in ascending order the ⌈R(1 − c)/2⌉-th and the ⌈R(1 + c)/2⌉-th.
package struct ScoreInterval: Sendable, Hashable {
  /// The lower end.
  package let low: FixedDecimal
  /// The upper end.
  package let high: FixedDecimal

  /// Makes an interval.
  package init(low: FixedDecimal, high: FixedDecimal) {
    self.low = low
    self.high = high
  }

  /// The interval of replicates in any order; `nil` of none.
  package init?(of replicates: [FixedDecimal], confidence: ExactDecimal) {
    guard let ends = Self.ends(of: replicates, confidence: confidence) else { return nil }
    self.init(low: ends.low, high: ends.high)
  }

  /// The ends of the range that holds the middle part of some values.
  static func ends<Value: Comparable>(of values: [Value], confidence: ExactDecimal) -> (low: Value, high: Value)? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let one = ExactDecimal.unitsPerOne
    func value(_ share: Int128) -> Value {
      // The share is of twice one.
      let rank = (Int128(sorted.count) * share + 2 * one - 1) / (2 * one)
      return sorted[min(max(Int(rank), 1), sorted.count) - 1]
    }
    return (value(one - confidence.units), value(one + confidence.units))
  }

  /// Whether two intervals have a number in common.
  package func overlaps(_ other: ScoreInterval) -> Bool { low <= other.high && other.low <= high }
}
