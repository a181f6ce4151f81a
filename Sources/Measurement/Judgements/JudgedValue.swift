package import Quantities

/// What the ratings of one question at one unit come to: which of them count, and their value.
package struct JudgedValue: Sendable, Hashable {
  /// The adjudicated ratings; where there are any, the value is theirs.
  package var adjudicated: [Judgement]
  /// Of each assessor the rating of the latest stage, in the order given.
  package var current: [Judgement]

  /// Looks through the ratings of one question at one unit.
  package init(of judgements: [Judgement]) {
    adjudicated = judgements.filter(\.isAdjudicated)
    let ratings = judgements.filter { !$0.isAdjudicated }
    current = ratings.filter { rating in
      !ratings.contains { $0.rater.utf8.elementsEqual(rating.rater.utf8) && $0.stage.order > rating.stage.order }
    }
  }

  /// The ratings that the value rests on.
  package var used: [Judgement] { adjudicated.isEmpty ? current : adjudicated }

  /// The adjudicated rating, else the mean of the assessors'; `nil` without any, or with fewer of the latter than are
  /// needed.
  package func value(raters: Int) -> Rational? {
    guard !adjudicated.isEmpty || current.count >= max(raters, 1) else { return nil }
    let sum = used.reduce(Rational.zero) { $0 + Rational($1.rating) }
    return sum.divided(by: Rational(used.count))
  }
}
