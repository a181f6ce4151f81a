package import Diagnostics

/// What became of the records of all logs.
package struct IntakeSummary: Sendable {
  /// Records that became events.
  package var accepted = 0
  /// Bad records.
  package var setAside = 0
  /// Records of units that are not listed, where the assessment ignores them.
  package var ignored = 0
  /// Records equal to another in every field but `id`, where the assessment drops them.
  package var duplicatesDropped = 0
  /// Whether the logs can be used: every file was read to its end, and not too many records are bad.
  package var isUsable = true
  /// What is to be said about the logs, file by file; errors where they cannot be used, else warnings.
  package var diagnostics: [Diagnostic] = []

  /// Makes the summary of no logs.
  package init() {}

  /// All records that were read.
  package var records: Int { accepted + setAside + ignored + duplicatesDropped }
}
