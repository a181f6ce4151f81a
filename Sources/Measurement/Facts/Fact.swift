package import Diagnostics
package import Quantities

/// What was measured for one indicator in one unit: the first of the three layers, before any judgement of it.
package struct Fact: Sendable, Hashable {
  /// What came of measuring.
  package enum Outcome: Sendable, Hashable {
    /// A value, exact.
    case value(Rational)
    /// Nothing to measure.
    case noEvidence(Message)
    /// The question does not arise here, as with a share of no buildings.
    case notApplicable(Message)
    /// Assessors have not given their ratings.
    case notAssessed(Message)
    /// The evidence contradicts itself or the rubric.
    case failed(Message)
  }

  /// What came of measuring.
  package var outcome: Outcome
  /// The part above the line where the value is a quotient.
  package var numerator: Rational?
  /// The part below the line where the value is a quotient.
  package var denominator: Rational?
  /// What the value is counted in.
  package var unit: MeasureUnit
  /// What the rubric's evidence minimum counts, or `nil` where the minimum is not applied.
  package var evidence: Int?
  /// Further figures of the measure's kind, in a fixed order: activated, satisfied, vacuous and open cases, slots …
  package var details: [Detail]
  /// The records that the value rests on.
  package var records: RecordTally

  /// A further figure.
  package struct Detail: Sendable, Hashable {
    /// Its name in results.
    package var name: String
    /// Its value.
    package var value: Rational

    /// Makes a figure.
    package init(_ name: String, _ value: Rational) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a fact.
  package init(
    _ outcome: Outcome, numerator: Rational? = nil, denominator: Rational? = nil, unit: MeasureUnit,
    evidence: Int? = nil, details: [Detail] = [], records: RecordTally = RecordTally()
  ) {
    self.outcome = outcome
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
    self.evidence = evidence
    self.details = details
    self.records = records
  }

  /// The value, if there is one.
  package var value: Rational? {
    guard case .value(let value) = outcome else { return nil }
    return value
  }
}
