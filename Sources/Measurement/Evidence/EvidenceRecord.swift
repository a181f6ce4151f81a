internal import ActivityLogs
package import RecordReaders

/// A record behind a measured value, by its place in the files that were handed over.
package struct EvidenceRecord: Sendable, Hashable {
  /// Where the record stands.
  package var place: RecordPlace
  /// What it did for the value.
  package var verdict: EvidenceVerdict

  /// Makes a record.
  package init(place: RecordPlace, verdict: EvidenceVerdict) {
    self.place = place
    self.verdict = verdict
  }
}
