/// Some of the records behind a measured value, drawn so that nobody who wrote them could foresee which.
package struct EvidenceSample: Sendable, Hashable {
  /// The greatest number of records in a sample.
  package static let capacity = 200

  /// The records drawn, by file and place in it; all of them where there are no more than `capacity`.
  package var records: [EvidenceRecord]
  /// The number of records that could have been drawn, which is the fact's `records.count`.
  package var total: Int

  /// Makes a sample.
  package init(records: [EvidenceRecord] = [], total: Int = 0) {
    self.records = records
    self.total = total
  }
}
