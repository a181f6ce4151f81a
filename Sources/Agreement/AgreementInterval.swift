package import Quantities

/// Between which values a measure of agreement lies in 95 of 100 draws: the percentile bootstrap over what was rated.
package struct AgreementInterval: Sendable, Hashable {
  /// How many draws are made.
  package static let replicates = 1000
  /// How many things must have been rated twice: drawn from fewer, the same ones come up again and again.
  package static let leastRows = 5
  /// How many different ratings may occur: a draw takes the square of them, and a scale of so many steps has no anchors
  /// that anybody could tell apart.
  package static let mostValues = 101

  /// Of the values of all draws that have one, in ascending order, the one below which 25 in 1,000 lie.
  package var low: Rational
  /// Likewise the one below which 975 in 1,000 lie.
  package var high: Rational
  /// In how many draws the measure had a value; draws without one are left out, at most half.
  package var defined: Int

  /// Draws as many things as there are, with putting back, 1,000 times.
  /// - Parameters:
  ///   - scale: the ratings that could be given, ascending; empty where any could.
  ///   - seed: the assessment's public seed.
  ///   - subject: what the ratings are of, which sets its draws apart from those of others.
  /// - Returns: `nil` where the measure has no value, where too few things were rated twice or too many different ratings
  ///   were given, or where fewer than half of the draws have a value.
  package init?(
    of measure: AgreementMeasure, _ table: RatingTable, level: MeasurementLevel, scale: [ExactDecimal] = [],
    seed: String, subject: String
  ) {
    guard measure.outcome(of: table, level: level, scale: scale).value != nil else { return nil }
    let tally = AgreementTally(table, for: measure, level: level, scale: scale)
    let count = tally.rows.count
    guard count >= Self.leastRows, tally.size <= Self.mostValues else { return nil }
    var draws = SeededDraws(["plumbline.agreement/1", seed, measure.rawValue, subject])
    var values: [Rational] = []
    for _ in 0..<Self.replicates {
      let chosen = (0..<count).map { _ in draws.number(below: count) }
      if let value = tally.sum(of: chosen) { values.append(value) }
    }
    guard values.count * 2 >= Self.replicates else { return nil }
    values.sort()
    defined = values.count
    low = values[Self.place(of: 25, in: values.count)]
    high = values[Self.place(of: 975, in: values.count)]
  }

  /// The place of the ⌈n · thousandths ÷ 1000⌉-th of n values, from 0.
  private static func place(of thousandths: Int, in count: Int) -> Int {
    max((count * thousandths + 999) / 1000 - 1, 0)
  }
}
