/// A set of records by their numbers, a bit for each.
struct RecordSet: Sendable {
  private var words: [UInt64] = []

  /// Makes an empty set.
  init() {}

  /// Enters a record.
  mutating func insert(_ record: Int) {
    let word = record >> 6
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: max(word + 1, words.count * 2) - words.count))
    }
    words[word] |= 1 << UInt64(record & 63)
  }

  /// Whether a record is in the set.
  func contains(_ record: Int) -> Bool {
    record >> 6 < words.count && words[record >> 6] & 1 << UInt64(record & 63) != 0
  }

  /// Enters the records of another set, each under a number that is greater by `offset`.
  mutating func formUnion(_ other: RecordSet, shiftedBy offset: Int) {
    other.forEach { insert($0 + offset) }
  }

  /// Calls a closure with every record of the set, ascending.
  private func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
