internal import BigInt
internal import Quantities

/// A table of ratings in numbers that add up row by row, so that a measure of any choice of rows is a sum.
///
/// Both measures are 1 − observed ÷ expected disagreement, over pairs of values:
/// - Krippendorff's α (Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”): every ordered pair of ratings
///   of one thing, weighted 1 ÷ (ratings of that thing − 1), against all pairs of the ratings so weighted;
/// - Cohen's κ (Cohen 1960; weighted: Cohen 1968): the pairs of the two assessors, against those that their shares of
///   each value would give.
///
/// All is reckoned in whole numbers, as a factor common to weights or to distances falls out of the quotient.
struct AgreementTally {
  /// What a row adds.
  struct Row {
    /// How many ratings the thing has, at least 2.
    var ratings: Int
    /// How many ordered pairs of ratings there are, by the place of the one value and of the other; only those that
    /// occur, as any decimal can be a rating.
    var pairs: [Int: Int]
  }

  /// The rows that have two or more ratings.
  let rows: [Row]
  /// How many values occur.
  let size: Int
  private let measure: AgreementMeasure
  /// How far apart two values are, up to a common factor; `nil` where that depends on how often each was given.
  private let distances: [BigInt]?
  /// What all weights of rows are multiplied by, to be whole: the least common multiple of ratings − 1.
  private let factor: BigInt

  /// Prepares a table.
  /// - Parameter scale: the ratings that could be given, ascending; empty where any could.
  init(_ table: RatingTable, for measure: AgreementMeasure, level: MeasurementLevel, scale: [ExactDecimal]) {
    let values = table.values
    let pairable = table.pairable
    rows = pairable.map { ratings in
      let places = ratings.compactMap { rating in rating.flatMap { values.firstIndex(of: $0) } }
      var pairs: [Int: Int] = [:]
      for (one, value) in places.enumerated() {
        for (other, another) in places.enumerated() where measure == .alpha ? one != other : one < other {
          pairs[value * values.count + another, default: 0] += 1
        }
      }
      return Row(ratings: places.count, pairs: pairs)
    }
    size = values.count
    self.measure = measure
    distances = Self.distances(values, of: measure, level: level, scale: scale)
    factor = Set(rows.map(\.ratings)).reduce(1) { product, ratings in
      let next = BigInt(ratings - 1)
      return product / product.greatestCommonDivisor(with: next) * next
    }
  }

  private static func distances(
    _ values: [ExactDecimal], of measure: AgreementMeasure, level: MeasurementLevel, scale: [ExactDecimal]
  ) -> [BigInt]? {
    func table(_ distance: (Int, Int) -> BigInt) -> [BigInt] {
      values.indices.flatMap { one in values.indices.map { distance(one, $0) } }
    }
    switch (level, measure) {
    case (.nominal, _): return table { $0 == $1 ? 0 : 1 }
    case (.interval, _):
      let units = values.map { BigInt($0.units) }
      let step = units.dropFirst().reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1 - (units.first ?? 0)) }
      return table { one, other in
        let steps = (units[one] - units[other]) / max(step, 1)
        return steps * steps
      }
    case (.ordinal, .kappa):
      let ranks = values.enumerated().map { index, value in scale.firstIndex(of: value) ?? index }
      return table { BigInt(abs(ranks[$0] - ranks[$1])) }
    case (.ordinal, .alpha): return nil
    }
  }

  /// The measure of some rows, each as often as it is named; `nil` where their ratings do not vary.
  func sum(of chosen: [Int]) -> Rational? {
    let observed = pairs(in: chosen)
    let first = (0..<size).map { one in (0..<size).reduce(BigInt(0)) { $0 + observed[one * size + $1] } }
    let second = (0..<size).map { other in (0..<size).reduce(BigInt(0)) { $0 + observed[$1 * size + other] } }
    let distances = distances ?? ordinalDistances(first)
    var (found, expected) = (BigInt(0), BigInt(0))
    for one in 0..<size where first[one] != 0 {
      for other in 0..<size where second[other] != 0 && one != other {
        let distance = distances[one * size + other]
        found += observed[one * size + other] * distance
        expected += first[one] * second[other] * distance
      }
    }
    // α draws both ratings of a pair from the same lot without putting one back, κ from two lots.
    let total = first.reduce(0, +)
    let lots = measure == .alpha ? total - factor : total
    return Rational(expected - found * lots, over: expected)
  }

  /// The pairs in some rows, each weighted by its row, times `factor`.
  private func pairs(in chosen: [Int]) -> [BigInt] {
    // The weight of a row depends on its number of ratings alone, so that small numbers can be summed first.
    var sums: [Int: [Int: Int]] = [:]
    for index in chosen {
      let row = rows[index]
      for (place, count) in row.pairs { sums[row.ratings, default: [:]][place, default: 0] += count }
    }
    var observed = [BigInt](repeating: 0, count: size * size)
    for (ratings, sum) in sums {
      let weight = factor / BigInt(ratings - 1)
      for (place, count) in sum { observed[place] += BigInt(count) * weight }
    }
    return observed
  }

  /// Distances by order: how many ratings lie between two values, those of the two themselves by half; squared.
  /// - Parameter totals: how often each value was given.
  private func ordinalDistances(_ totals: [BigInt]) -> [BigInt] {
    var upTo: [BigInt] = []
    for total in totals { upTo.append((upTo.last ?? 0) + total) }
    return (0..<size).flatMap { one in
      (0..<size).map { other in
        let (low, high) = (min(one, other), max(one, other))
        let twice = 2 * (upTo[high] - upTo[low] + totals[low]) - totals[low] - totals[high]
        return twice * twice
      }
    }
  }
}
