/// Where records stand in a piece of a file.
struct RecordRanges: Sendable {
  /// The first byte of each record, and the one after its last, its line end left out.
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  /// The number of records.
  var count: Int { starts.count }

  /// The place of a record.
  subscript(index: Int) -> Range<Int> { starts[index]..<ends[index] }

  /// Adds a record.
  mutating func append(_ range: Range<Int>) {
    starts.append(range.lowerBound)
    ends.append(range.upperBound)
  }
}
