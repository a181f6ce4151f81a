package import Diagnostics

/// What became of the records of all logs: each record is in exactly one of the counts, `accepted` excepted.
package struct IntakeSummary: Sendable, Codable {
  /// Events that were accepted; a mapping can make several of one record.
  package var accepted = 0
  /// Records of which events were accepted.
  package var acceptedRecords = 0
  /// Bad records.
  package var setAside = 0
  /// Records of units that are not listed, where the assessment ignores them.
  package var ignored = 0
  /// Records whose events all say what others say, where the assessment or the mapping drops such ones.
  package var duplicatesDropped = 0
  /// Records of which the mapping makes no event.
  package var unmapped = 0
  /// Why records were set aside: by message code, the number of records with such a fault; a record can have several.
  package var reasons: [String: Int] = [:]
  /// By file, the number of records read.
  package var recordsOfFile: [Int] = []
  /// The words that no actor, activity or unit is called by.
  package var unknownWords: [UnknownWord] = []
  /// Whether the logs can be used: every file was read to its end, and not too many records are bad.
  package var isUsable = true
  /// What is to be said about the logs, file by file; errors where they cannot be used, else warnings.
  package var diagnostics: [Diagnostic] = []

  /// Makes the summary of no logs.
  package init() {}

  /// All records that were read.
  package var records: Int { acceptedRecords + setAside + ignored + duplicatesDropped + unmapped }
}
