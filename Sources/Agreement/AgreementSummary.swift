package import Quantities

/// How far assessors agree on one question, or on several with the same scale.
package struct AgreementSummary: Sendable, Hashable {
  /// A measure with its interval.
  package struct Figure: Sendable, Hashable {
    /// The value, or why there is none.
    package var outcome: AgreementMeasure.Outcome
    /// Between which values it lies; `nil` without a value, and where too few things were rated to tell.
    package var interval: AgreementInterval?
  }

  /// The number of assessors who rated anything.
  package var assessors: Int
  /// The number of things that two or more of them rated.
  package var ratedTwice: Int
  /// Krippendorff's α.
  package var alpha: Figure
  /// Cohen's κ; weighted by the steps of the scale where the level is ordinal, by their squares where it is interval.
  package var kappa: Figure

  /// Measures the agreement in a table.
  /// - Parameters:
  ///   - scale: the ratings that could be given, ascending; empty where any could.
  ///   - seed: the assessment's public seed.
  ///   - subject: what the ratings are of.
  package init(
    of table: RatingTable, level: MeasurementLevel, scale: [ExactDecimal], seed: String, subject: String
  ) {
    func figure(_ measure: AgreementMeasure) -> Figure {
      Figure(
        outcome: measure.outcome(of: table, level: level, scale: scale),
        interval: AgreementInterval(of: measure, table, level: level, scale: scale, seed: seed, subject: subject))
    }
    assessors = table.assessors.count
    ratedTwice = table.pairable.count
    alpha = figure(.alpha)
    kappa = figure(.kappa)
  }

  /// Says that the ratings in a table cannot be put together.
  package init(notComparable table: RatingTable) {
    assessors = table.assessors.count
    ratedTwice = table.pairable.count
    alpha = Figure(outcome: .undefined(.scalesDiffer), interval: nil)
    kappa = alpha
  }
}
