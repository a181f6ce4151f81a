package import Diagnostics

/// How many records a run read, and what became of them: each is used, unused, set aside or a duplicate.
package struct LogSummary: Sendable, Hashable {
  /// Events that were accepted, inside the period or not; a mapping can make several of one record.
  package var events: Int
  /// Records that were read.
  package var records: Int
  /// The records that some figure rests on: by the number of indicators that use a record, the number of records. The
  /// quantities that the rubric's rules ask about count as indicators.
  package var used: [Int: Int]
  /// Bad records that were set aside, as the assessment allows.
  package var setAside: Int
  /// Why records were set aside: by message code, the number of records with such a fault.
  package var reasons: [String: Int]
  /// Records of units that the assessment does not list and says to ignore; they are unused.
  package var ignored: Int
  /// Records of which the mapping makes no event; they are unused.
  package var unmapped: Int
  /// Duplicates that were dropped, as the assessment or the mapping says.
  package var duplicatesDropped: Int
  /// What the logs' mappings say of what the logs contain and leave out, in the order of the assessment.
  package var coverage: [LocalizedText]
  /// The digest of all accepted events (SEMANTICS, event digest), where the assessment asks for it.
  package var digest: String?

  /// Makes a summary.
  package init(
    events: Int = 0, records: Int = 0, used: [Int: Int] = [:], setAside: Int = 0, reasons: [String: Int] = [:],
    ignored: Int = 0, unmapped: Int = 0, duplicatesDropped: Int = 0, coverage: [LocalizedText] = [],
    digest: String? = nil
  ) {
    self.events = events
    self.records = records
    self.used = used
    self.setAside = setAside
    self.reasons = reasons
    self.ignored = ignored
    self.unmapped = unmapped
    self.duplicatesDropped = duplicatesDropped
    self.coverage = coverage
    self.digest = digest
  }

  /// Records that some figure rests on.
  package var usedRecords: Int { used.values.reduce(0, +) }

  /// Good records that no figure rests on: outside the period, of a kind that no indicator looks at, of other units, or
  /// of no interest to the mapping.
  package var unused: Int { records - usedRecords - setAside - duplicatesDropped }
}
