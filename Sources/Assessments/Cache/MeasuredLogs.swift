internal import ActivityLogs
internal import Measurement

/// What reading and measuring the logs of an assessment gave: all that scores are made from.
struct MeasuredLogs: Sendable, Codable {
  /// The facts, and the evidence behind them unless they come from a cache.
  var measurements: Measurements
  /// What became of the records.
  var intake: IntakeSummary
  /// The digest of all events, where the assessment asks for it.
  var eventDigest: String?
  /// The log files, in the order of reading.
  var files: [InputFile]
}

extension MeasuredLogs {
  /// Whether the counts can be those of logs: none is negative, and the parts add up to the whole. What was kept may have
  /// been written by anybody.
  var addsUp: Bool {
    let parts = [
      intake.acceptedRecords, intake.setAside, intake.ignored, intake.duplicatesDropped, intake.unmapped,
    ]
    guard let records = Self.sum(parts), let used = Self.sum(measurements.recordUse.values), intake.accepted >= 0 else {
      return false
    }
    return records == Self.sum(intake.recordsOfFile) && used == intake.acceptedRecords
  }

  /// The sum of counts; `nil` where one is negative, or the sum is beyond all bounds.
  private static func sum(_ counts: some Sequence<Int>) -> Int? {
    var sum = 0
    for count in counts {
      let (next, isBeyond) = sum.addingReportingOverflow(count)
      guard count >= 0, !isBeyond else { return nil }
      sum = next
    }
    return sum
  }
}
