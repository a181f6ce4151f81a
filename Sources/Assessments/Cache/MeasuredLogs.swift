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
