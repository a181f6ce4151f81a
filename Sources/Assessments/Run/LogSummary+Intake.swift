internal import ActivityLogs

extension LogSummary {
  /// Takes the counts of an intake.
  /// - Parameters:
  ///   - used: by the number of indicators that use a record, the number of records; those of none under 0.
  ///   - digest: the digest of all events, where it is wanted.
  ///   - logs: the logs, whose mappings say what they cover.
  init(_ summary: IntakeSummary, used: [Int: Int], logs: [Preparation.Log], digest: String?) {
    self.init(
      events: summary.accepted, records: summary.records, used: used.filter { $0.key > 0 },
      setAside: summary.setAside, reasons: summary.reasons, ignored: summary.ignored, unmapped: summary.unmapped,
      duplicatesDropped: summary.duplicatesDropped,
      coverage: logs.compactMap { $0.entry.mapping?.coverage }, digest: digest)
  }
}
