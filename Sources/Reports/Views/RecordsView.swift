package import Assessments
internal import Diagnostics
internal import Measurement

/// Some of the records behind a figure.
package struct RecordsView: Sendable, Hashable {
  /// The greatest number of records on the page.
  package static let limit = 10

  /// The records, in the order of files and lines.
  package let rows: [RecordView]
  /// How many there are, and where more of them stand.
  package let shown: BilingualText

  /// Shows a sample; `nil` where it is empty.
  ///
  /// Where there are more than fit, up to half of the places go to records that count against the indicator: those
  /// are the ones that a reader wants to look up.
  package init?(_ sample: EvidenceListing.Sample, context: ReportContext) {
    guard !sample.entries.isEmpty else { return nil }
    let chosen = Self.choose(sample.entries)
    self.rows = chosen.map { RecordView($0, context: context) }
    let word = chosen.count == sample.total ? ReportWord.recordsAllShown : .recordsShown
    self.shown = BilingualText(
      word.with([
        "total": NumberText.count(sample.total), "shown": String(chosen.count),
        "file": "evidence/\(sample.indicator).csv",
      ]))
  }

  private static func choose(_ entries: [EvidenceListing.Entry]) -> [EvidenceListing.Entry] {
    guard entries.count > limit else { return entries }
    let against = entries.indices.filter { entries[$0].verdict == .countedAgainst }
    let others = entries.indices.filter { entries[$0].verdict != .countedAgainst }
    let kept = max(limit / 2, limit - others.count)
    let chosen = against.prefix(kept) + others.prefix(limit - min(against.count, kept))
    return chosen.sorted().map { entries[$0] }
  }
}
