package import Assessments
package import Diagnostics

/// What an evaluation found, as far as years are compared by it: read back from a bundle, or taken from an evaluation.
package struct RecordedResult: Sendable {
  /// The assessment's name.
  package var id: String
  /// What people call it; `nil` where it says nothing.
  package var title: LocalizedText?
  /// What every reader must know first; `nil` where there is nothing.
  package var notice: LocalizedText?
  /// The rubric's name.
  package var rubric: String
  /// The rubric's edition.
  package var edition: String
  /// SHA-256 of the rubric's resolved document, in lower-case hexadecimal.
  package var rubricDigest: String
  /// The id of the rubric's profile by which was evaluated; `nil` for all indicators.
  package var profile: String?
  /// The period in the words of the assessment.
  package var period: PeriodText
  /// The units, in the order of the result.
  package var units: [RecordedUnit]

  /// Makes a record.
  package init(
    id: String, title: LocalizedText? = nil, notice: LocalizedText? = nil, rubric: String, edition: String,
    rubricDigest: String, profile: String? = nil, period: PeriodText, units: [RecordedUnit]
  ) {
    self.id = id
    self.title = title
    self.notice = notice
    self.rubric = rubric
    self.edition = edition
    self.rubricDigest = rubricDigest
    self.profile = profile
    self.period = period
    self.units = units
  }

  /// Whether it gives an interval with any score.
  package var hasIntervals: Bool {
    units.contains { unit in
      unit.nodes.contains { $0.interval != nil } || unit.indicators.contains { $0.interval != nil }
    }
  }
}
