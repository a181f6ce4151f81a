package import Agreement
package import Measurement
package import Quantities
package import Rubrics

/// What assessors answered to one question, and how far they agree.
package struct JudgedQuestion: Sendable, Hashable {
  /// The answers at one unit.
  package struct JudgedUnit: Sendable, Hashable {
    /// The unit's id.
    package var unit: String
    /// The ratings, by assessor, stage and then adjudications.
    package var judgements: [Judgement]
    /// Which of them count.
    package var judged: JudgedValue
    /// Their value; `nil` where there are fewer than are needed.
    package var value: Rational?
  }

  /// The indicator that asks.
  package var indicator: IndicatorID
  /// Its dimension.
  package var dimension: String
  /// What it asks.
  package var definition: JudgementDefinition
  /// The units with an answer, by id as UTF-8 bytes.
  package var units: [JudgedUnit]
  /// How far the assessors agree.
  package var agreement: AgreementSummary

  /// Puts the answers to a question together.
  /// - Parameters:
  ///   - judgements: all of them, in any order.
  ///   - seed: the assessment's public seed.
  init(_ indicator: Indicator, asking definition: JudgementDefinition, _ judgements: [Judgement], seed: String) {
    self.indicator = indicator.id
    self.dimension = indicator.dimension
    self.definition = definition
    let answers = judgements.filter { $0.indicator == indicator.id }.sorted(by: Self.precedes)
    self.units = Set(answers.map(\.unit)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { unit in
      let own = answers.filter { $0.unit == unit }
      let judged = JudgedValue(of: own)
      return JudgedUnit(unit: unit, judgements: own, judged: judged, value: judged.value(raters: definition.raters))
    }
    self.agreement = AgreementSummary(
      of: RatingTable(units.map(\.independentRatings)), level: definition.level, scale: definition.ratings, seed: seed,
      subject: indicator.id.description)
  }

  /// The order of a unit's ratings.
  private static func precedes(_ left: Judgement, _ right: Judgement) -> Bool {
    if left.isAdjudicated != right.isAdjudicated { return right.isAdjudicated }
    if !left.rater.utf8.elementsEqual(right.rater.utf8) {
      return left.rater.utf8.lexicographicallyPrecedes(right.rater.utf8)
    }
    return left.stage.order < right.stage.order
  }
}

extension JudgedQuestion.JudgedUnit {
  /// Of each assessor the first rating, given before the assessors had heard each other.
  var independentRatings: [String: ExactDecimal] {
    let ratings = judgements.filter { !$0.isAdjudicated }.sorted { $0.stage.order < $1.stage.order }
    return Dictionary(ratings.map { ($0.rater, $0.rating) }, uniquingKeysWith: { first, _ in first })
  }
}

extension JudgementDefinition {
  /// The ratings that can be given, ascending; empty where any between the lowest and the highest can.
  var ratings: [ExactDecimal] { anchors.map(\.rating) }
}
