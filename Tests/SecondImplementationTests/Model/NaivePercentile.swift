internal import BigInt
internal import Quantities

/// Which percentile, and by which rule.
struct NaivePercentile {
  /// The share of values below.
  var p: Rational
  /// Whether it is one of the values, rather than on the line between two.
  var isNearestRank: Bool

  /// The percentile of some numbers, `nil` for none.
  func value(of numbers: [Rational]) -> Rational? {
    var sorted = numbers
    for index in sorted.indices {
      var place = index
      while place > 0, sorted[place] < sorted[place - 1] {
        sorted.swapAt(place, place - 1)
        place -= 1
      }
    }
    if sorted.isEmpty { return nil }
    if isNearestRank {
      // The first k with k ≥ n p.
      var rank = 1
      while Rational(rank) < Rational(sorted.count) * p { rank += 1 }
      return sorted[rank - 1]
    }
    let height = Rational(sorted.count - 1) * p
    var index = 0
    while Rational(index + 1) <= height { index += 1 }
    if Rational(index) == height { return sorted[index] }
    return sorted[index] + (height - Rational(index)) * (sorted[index + 1] - sorted[index])
  }
}
