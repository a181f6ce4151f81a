package import Diagnostics

/// What has become of a log since it was sealed.
package enum SealState: Sendable, Hashable {
  /// Every byte is as it was.
  case same
  /// The records are as they were; line ends, or a mark of byte order before the first, are not.
  case sameRecords
  /// What was sealed is still its beginning; so many records stand behind it.
  case grown(records: Int)
  /// The record at a place is not the one that was sealed there; all before it are.
  case differs(RecordPosition)
  /// It ends before the record of a number, from 1; all before it are as they were.
  case endsEarly(record: Int)
  /// The records of a range of numbers are not those that were sealed; which of them, the index does not tell.
  case differsWithin(ClosedRange<Int>)
  /// It is not what was sealed; without the seal's index it cannot be told where.
  case differsSomewhere

  /// Whether all records that were sealed are there as they were.
  package var isIntact: Bool {
    switch self {
    case .same, .sameRecords, .grown: true
    case .differs, .endsEarly, .differsWithin, .differsSomewhere: false
    }
  }

  /// The state as one word, for records of it.
  package var name: String {
    switch self {
    case .same: "same"
    case .sameRecords: "same-records"
    case .grown: "grown"
    case .differs, .endsEarly, .differsWithin, .differsSomewhere: "differs"
    }
  }

  /// What is said of a log in this state; nothing where it is the same.
  /// - Parameters:
  ///   - file: the log's name for people.
  ///   - seal: the seal's name for people.
  package func message(of file: String, in seal: String) -> Message? {
    let names = ["file": file, "seal": seal]
    switch self {
    case .same: return nil
    case .sameRecords: return Message(.sealOtherLineEnds, names)
    case .grown(let records):
      return Message(.sealGrown, names.merging(["records": String(records)]) { old, _ in old })
    case .differs(let position):
      let places = [
        "record": String(position.number), "line": String(position.line), "offset": String(position.offset),
      ]
      return Message(.sealDiffers, names.merging(places) { old, _ in old })
    case .endsEarly(let record):
      return Message(.sealEndsEarly, names.merging(["record": String(record)]) { old, _ in old })
    case .differsWithin(let range):
      let records = ["first": String(range.lowerBound), "last": String(range.upperBound)]
      return Message(.sealDiffersWithin, names.merging(records) { old, _ in old })
    case .differsSomewhere: return Message(.sealDiffersSomewhere, names)
    }
  }
}
