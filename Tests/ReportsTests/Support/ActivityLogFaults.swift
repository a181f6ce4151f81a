import ActivityLogs
import Diagnostics

/// What can be wrong with a record once it is read.
enum ActivityLogFaults {
  /// The codes of the errors.
  static let codes = ActivityLogMessages.all.filter { $0.severity == .error && $0.code.hasPrefix("record.") }
    .map(\.code)
}
