internal import ActivityLogs
internal import Columns
internal import Measurement

/// What reading and measuring one log file gave, to be put together with that of others.
struct MeasuredFile: Sendable {
  /// What was measured, without evidence.
  var summary: MeasurementSummary
  /// What was counted.
  var tally: FileTally

  /// Puts together what threads have measured of the file.
  init(_ parts: [MeasurementSummary], of plan: MeasurePlan, tally: FileTally) {
    summary = parts.reduce(into: MeasurementSummary(plan: plan)) { $0.merge($1) }
    self.tally = tally
  }

  /// The bytes that are kept.
  /// - Throws: `FileFailure` where what was put on disk cannot be read back.
  func stored() throws(FileFailure) -> [UInt8] {
    var writer = ByteWriter()
    tally.write(to: &writer)
    return writer.bytes + (try summary.stored())
  }

  /// Reads what was kept; `nil` where it is not whole.
  init?(of plan: MeasurePlan, _ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    do throws(ByteReader.Damage) {
      tally = try FileTally(from: &reader)
      summary = try MeasurementSummary(of: plan, from: &reader)
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
  }
}
