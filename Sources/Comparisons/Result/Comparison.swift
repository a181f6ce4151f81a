package import Assessments
package import Diagnostics

/// Two years of an assessment side by side, with every change in score divided into what it came from.
package struct Comparison: Sendable {
  /// What the comparison rests on.
  package enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The two bundles: what was measured is scored by either rubric, where both measure the same.
    case bundles
    /// The logs of both years, each measured by either rubric.
    case logs
  }

  /// One of the years, in short.
  package struct Year: Sendable, Hashable {
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
    /// The digest of the rubric.
    package var rubricDigest: String
    /// The id of the rubric's profile by which was evaluated; `nil` for the whole rubric.
    package var profile: String?
    /// The period.
    package var period: PeriodText

    /// Takes the head of a result.
    package init(_ result: RecordedResult) {
      self.id = result.id
      self.title = result.title
      self.notice = result.notice
      self.rubric = result.rubric
      self.edition = result.edition
      self.rubricDigest = result.rubricDigest
      self.profile = result.profile
      self.period = result.period
    }
  }

  /// The earlier year.
  package var before: Year
  /// The later year.
  package var after: Year
  /// What the comparison rests on.
  package var basis: Basis
  /// What changed in the rubric.
  package var rubric: RubricDifference
  /// The units of the later year in its order, then those that are no more.
  package var units: [UnitComparison]
  /// What a reader should know.
  package var notes: [Message]

  /// Whether any change could be held against the intervals of its two scores.
  package var marksUncertainty: Bool {
    units.contains { $0.rows.contains { $0.uncertainty == .within || $0.uncertainty == .beyond } }
  }
}
