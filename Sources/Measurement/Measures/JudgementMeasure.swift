internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import Rubrics

/// `judgement`: the adjudicated rating, else the mean of the assessors' ratings; too few ratings are not assessed.
///
/// Ratings that contradict the question or each other's standing — off the scale, two by one assessor, two different
/// adjudications — are refused, never guessed away. Records are the ratings that the value rests on; those with a
/// source other than `self-reported` are independent.
struct JudgementMeasure: Sendable {
  /// The question.
  let definition: JudgementDefinition
  /// All ratings of it, at any unit, in any order.
  let judgements: [Judgement]

  /// What the assessors found at a unit.
  func fact(at unit: Unit) -> Fact {
    let ratings = judgements.filter { $0.unit.utf8.elementsEqual(unit.id.utf8) }
    let adjudicated = ratings.filter(\.isAdjudicated)
    let used = adjudicated.isEmpty ? ratings : adjudicated
    let details = [Fact.Detail("ratings", Rational(ratings.count))]
    let records = RecordTally(count: used.count, independent: used.count(where: Self.isIndependent))
    let outcome: Fact.Outcome
    if let reason = contradiction(in: ratings, adjudicated: adjudicated) {
      outcome = .failed(reason)
    } else if adjudicated.isEmpty && ratings.count < max(definition.raters, 1) {
      outcome = .notAssessed(
        Message(.tooFewRatings, ["given": String(ratings.count), "needed": String(max(definition.raters, 1))]))
    } else {
      outcome = .value(Self.mean(of: used))
    }
    return Fact(outcome, unit: .rating, details: details, records: records)
  }

  private func contradiction(in ratings: [Judgement], adjudicated: [Judgement]) -> Message? {
    let outside = ratings.map(\.rating).filter { $0 < definition.lowest || $0 > definition.highest }
    if let rating = outside.min() {
      let scale = ["lowest": definition.lowest.description, "highest": definition.highest.description]
      return Message(.ratingOffScale, scale.merging(["rating": rating.description]) { $1 })
    }
    if Set(adjudicated.map(\.rating)).count > 1 { return Message(.adjudicationsDiffer) }
    let raters = ratings.filter { !$0.isAdjudicated }.map(\.rater).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for (rater, next) in zip(raters, raters.dropFirst()) where rater.utf8.elementsEqual(next.utf8) {
      return Message(.ratedTwice, ["rater": rater])
    }
    return nil
  }

  private static func mean(of judgements: [Judgement]) -> Rational {
    let sum = judgements.reduce(Rational.zero) { $0 + Rational($1.rating) }
    return sum.divided(by: Rational(judgements.count)) ?? .zero
  }

  private static func isIndependent(_ judgement: Judgement) -> Bool {
    guard let source = judgement.source, !source.isEmpty else { return false }
    return source != MeasurePlan.selfReportedSource
  }
}
