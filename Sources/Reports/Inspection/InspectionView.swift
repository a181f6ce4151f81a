/// What the logs of an assessment hold, as its page and the terminal show it.
package struct InspectionView: Sendable, Hashable {
  /// The title in both languages on one line.
  package let documentTitle: ReportText
  /// The title.
  package let title: BilingualText
  /// What was looked at.
  package let lines: [HeadLine]
  /// What an assessor has to know first: what is wrong before what is to be asked.
  package let findings: [InspectionFinding]
  /// Whether there is any such thing.
  package let hasFindings: Bool
  /// Whether a record was read.
  package let hasRecords: Bool
  /// What became of the records.
  package let records: BarChart
  /// How many indicators can be scored.
  package let feedSummary: BilingualText
  /// The indicators, the worst fed first.
  package let feeds: [FeedGroup]
  /// The events by unit and month; `nil` where there is none.
  package let months: MonthTable?
  /// The other charts that have a bar.
  package let charts: [BarChart]
}
