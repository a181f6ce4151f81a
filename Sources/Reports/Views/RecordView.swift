package import Assessments
internal import Diagnostics
internal import Measurement

/// A record behind a figure.
package struct RecordView: Sendable, Hashable {
  /// Whether it meets what the indicator asks.
  package let verdict: BilingualText
  /// Its file and line.
  package let place: ReportText
  /// Its own id, where it states one.
  package let recordID: ReportText
  /// Its time, as it states it.
  package let time: ReportText
  /// What happened.
  package let activity: BilingualText

  /// Shows a record.
  package init(_ entry: EvidenceListing.Entry, context: ReportContext) {
    let verdict =
      switch entry.verdict {
      case .countedFor: ReportWord.verdictFor
      case .countedAgainst: ReportWord.verdictAgainst
      case .neutral: ReportWord.verdictNeutral
      }
    self.verdict = BilingualText(verdict.text)
    self.place = ReportText("\(entry.file):\(entry.line)")
    self.recordID = ReportText(entry.id)
    self.time = ReportText(entry.time)
    self.activity = BilingualText(context.title(ofActivity: entry.activity))
  }
}
