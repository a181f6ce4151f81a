/// What a measure keeps of the records of one unit: it can be empty, be added to, and be merged with the summary of
/// other records, in any order and with the same result.
protocol MergeableSummary: Sendable {
  /// Makes the summary of no records.
  init()

  /// Adds the summary of other records, whose text codes are those of the same pool.
  mutating func merge(_ other: Self)

  /// Replaces the text codes kept, if any, by those of another pool.
  /// - Parameter translation: by the old codes, the new ones.
  mutating func translate(_ translation: [UInt32])
}

extension MergeableSummary {
  /// Most summaries keep no codes.
  mutating func translate(_ translation: [UInt32]) {}
}
