internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import Rubrics

/// `judgement`: the adjudicated rating, else the mean of the assessors' ratings; too few ratings are not assessed.
///
/// Of an assessor who rates at several stages the latest counts. Ratings that contradict the question or each other's
/// standing — off the scale, two by one assessor at one stage, two different adjudications — are refused, never guessed
/// away. Records are the ratings that the value rests on; those with a source other than `self-reported` are
/// independent.
struct JudgementMeasure: Sendable {
  /// The question.
  let definition: JudgementDefinition
  /// All ratings of it, at any unit, in any order.
  let judgements: [Judgement]

  /// What the assessors found at a unit.
  func fact(at unit: Unit) -> Fact {
    let ratings = judgements.filter { $0.unit.utf8.elementsEqual(unit.id.utf8) }
    let judged = JudgedValue(of: ratings)
    let details = [Fact.Detail("ratings", Rational(judged.adjudicated.count + judged.current.count))]
    let records = RecordTally(count: judged.used.count, independent: judged.used.count(where: Self.isIndependent))
    let outcome: Fact.Outcome
    if let reason = contradiction(in: ratings, adjudicated: judged.adjudicated) {
      outcome = .failed(reason)
    } else if let value = judged.value(raters: definition.raters) {
      outcome = .value(value)
    } else {
      outcome = .notAssessed(
        Message(.tooFewRatings, ["given": String(judged.current.count), "needed": String(max(definition.raters, 1))]))
    }
    return Fact(outcome, unit: .rating, details: details, records: records)
  }

  private func contradiction(in ratings: [Judgement], adjudicated: [Judgement]) -> Message? {
    if let rating = ratings.map(\.rating).filter({ !definition.allows($0) }).min() {
      let scale = ["lowest": definition.lowest.description, "highest": definition.highest.description]
      return Message(.ratingOffScale, scale.merging(["rating": rating.description]) { $1 })
    }
    if Set(adjudicated.map(\.rating)).count > 1 { return Message(.adjudicationsDiffer) }
    for stage in JudgementStage.allCases {
      let raters = ratings.filter { !$0.isAdjudicated && $0.stage == stage }.map(\.rater).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      for (rater, next) in zip(raters, raters.dropFirst()) where rater.utf8.elementsEqual(next.utf8) {
        return Message(.ratedTwice, ["rater": rater])
      }
    }
    return nil
  }

  private static func isIndependent(_ judgement: Judgement) -> Bool {
    guard let source = judgement.source, !source.isEmpty else { return false }
    return source != MeasurePlan.selfReportedSource
  }
}
