package import Quantities

/// A measure of how far assessors agree beyond what chance would give: 1 for always, 0 for no more than by chance.
package enum AgreementMeasure: String, Sendable, Hashable, CaseIterable {
  /// Krippendorff's α, for any number of assessors and with ratings missing.
  case alpha
  /// Cohen's κ, for two assessors.
  case kappa

  /// A measure's value, or why it has none.
  package enum Outcome: Sendable, Hashable {
    /// The exact value, at most 1.
    case value(Rational)
    /// It has none.
    case undefined(Reason)

    /// The value, if it has one.
    package var value: Rational? {
      guard case .value(let value) = self else { return nil }
      return value
    }
  }

  /// Why a measure has no value.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// There is one assessor, or none.
    case oneAssessor = "one-assessor"
    /// Nothing was rated by two assessors.
    case noOverlap = "no-overlap"
    /// All ratings are the same: had the assessors rated at random among what they gave, they could not have differed.
    case noVariation = "no-variation"
    /// κ is of two assessors, and there are more.
    case moreThanTwo = "more-than-two"
    /// The questions have different scales, so that their ratings cannot be put together.
    case scalesDiffer = "scales-differ"
  }

  /// The value of a table.
  /// - Parameters:
  ///   - level: what the differences between ratings mean.
  ///   - scale: the ratings that could be given, ascending; empty where any could.
  package func outcome(
    of table: RatingTable, level: MeasurementLevel, scale: [ExactDecimal] = []
  ) -> Outcome {
    if let reason = hindrance(in: table) { return .undefined(reason) }
    let tally = AgreementTally(table, for: self, level: level, scale: scale)
    return tally.sum(of: Array(tally.rows.indices)).map { .value($0) } ?? .undefined(.noVariation)
  }

  /// Why there is no value, whatever the ratings are.
  func hindrance(in table: RatingTable) -> Reason? {
    if table.assessors.count < 2 { return .oneAssessor }
    if self == .kappa, table.assessors.count > 2 { return .moreThanTwo }
    return table.pairable.isEmpty ? .noOverlap : nil
  }
}
