package import Diagnostics

/// A tiny log, a measure of it and what comes of that: shown in the reference of measures, and run as a test.
///
/// One community, 景宁, is measured in the zone +08:00, for an indicator of its residents' committee.
package struct WorkedExample: Sendable, Hashable {
  /// What comes of measuring.
  package enum Outcome: Sendable, Hashable {
    /// A value, as a whole number, a decimal or a fraction such as `2/3`.
    case value(String)
    /// There is nothing to measure.
    case noEvidence
    /// The question does not arise.
    case notApplicable
    /// The assessors have not answered.
    case notAssessed
    /// The evidence contradicts itself or the rubric.
    case failed
  }

  /// A file beside the assessment that the measure looks things up in.
  package struct Table: Sendable, Hashable {
    /// What the file is to the assessment.
    package enum Kind: Sendable, Hashable {
      /// Residents by group: `community,group,residents`.
      case strata
      /// Values by unit: `unit,value`.
      case roster
      /// Balances at the start: `unit,account,balance`.
      case opening
      /// Days off and make-up days, in YAML.
      case calendar
    }

    /// What the file is to the assessment.
    package var kind: Kind
    /// Its name; the rubric names rosters and openings by it.
    package var name: String
    /// What stands in it.
    package var text: String

    /// Makes a table.
    package init(_ kind: Kind, name: String, _ text: String) {
      self.kind = kind
      self.name = name
      self.text = text
    }
  }

  /// A rating that an assessor gives.
  package struct Rating: Sendable, Hashable {
    /// Who gives it.
    package var rater: String
    /// The rating, a decimal.
    package var rating: String

    /// Makes a rating.
    package init(by rater: String, _ rating: String) {
      self.rater = rater
      self.rating = rating
    }
  }

  /// The measure, in the rubric language.
  package var measure: String
  /// The first day of the period, such as `2024-01-01`.
  package var from: String
  /// The first day after the period.
  package var to: String
  /// The log as CSV in the canonical fields. Where it has no column for them, events are of the community 景宁 and by its
  /// residents' committee. Empty where the measure looks at no event.
  package var log: String
  /// What is known of the community, by the names of the facts.
  package var facts: [String: String]
  /// The files beside the assessment.
  package var tables: [Table]
  /// What assessors answer.
  package var ratings: [Rating]
  /// What comes of it.
  package var outcome: Outcome
  /// The part above the line; `nil` where the measure names no quotient.
  package var numerator: String?
  /// The part below the line; `nil` where the measure names no quotient.
  package var denominator: String?
  /// What the evidence minimum counts; `nil` where it is not applied.
  package var evidence: Int?
  /// How that comes about, in words.
  package var explanation: LocalizedText

  /// Makes an example; without a period, one of the year 2024.
  package init(
    _ measure: String, from: String = "2024-01-01", to: String = "2025-01-01", log: String = "",
    facts: [String: String] = [:], tables: [Table] = [], ratings: [Rating] = [], gives outcome: Outcome,
    numerator: String? = nil, denominator: String? = nil, evidence: Int?, because explanation: LocalizedText
  ) {
    self.measure = measure
    self.from = from
    self.to = to
    self.log = log
    self.facts = facts
    self.tables = tables
    self.ratings = ratings
    self.outcome = outcome
    self.numerator = numerator
    self.denominator = denominator
    self.evidence = evidence
    self.explanation = explanation
  }
}
