/// How many records a measured value rests on.
package struct RecordTally: Sendable, Hashable, Codable {
  /// Records that counted, for or against.
  package var count: Int
  /// Records of the period and the actors asked for whose condition a missing field left undecided.
  package var undecided: Int
  /// Of `count`, those whose source is independent of the actor who is scored.
  package var independent: Int

  /// Makes a tally.
  package init(count: Int = 0, undecided: Int = 0, independent: Int = 0) {
    self.count = count
    self.undecided = undecided
    self.independent = independent
  }

  /// Adds another tally, of other records.
  package mutating func merge(_ other: RecordTally) {
    count += other.count
    undecided += other.undecided
    independent += other.independent
  }

  private enum CodingKeys: CodingKey {
    case count, undecided, independent
  }

  /// Reads a tally that was kept.
  /// - Throws: `DecodingError` where a number is negative, or so great that sums of it could overflow.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func count(_ key: CodingKeys) throws -> Int {
      let count = try container.decode(Int.self, forKey: key)
      guard (0..<1 << 48).contains(count) else {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "no number of records")
      }
      return count
    }
    self.init(count: try count(.count), undecided: try count(.undecided), independent: try count(.independent))
  }
}
