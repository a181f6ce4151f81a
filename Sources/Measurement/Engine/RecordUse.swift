internal import RecordReaders

/// On which records the figures rest: for each record of an accepted event, the number of indicators that use it.
///
/// An indicator uses a record when an event of it is among those its figure is worked out of (`RecordTally.count`), at
/// whatever unit; what a missing field leaves undecided is not used. The quantities that rules ask about count as
/// indicators do.
struct RecordUse: Sendable {
  /// The number of records seen; each has a number below it.
  private(set) var recordCount = 0
  /// By record, the number of indicators that use it, without those that are kept as marks.
  private var counts: [UInt16] = []
  /// The records of which several events were seen, and those that an indicator uses that looks at cases and at events
  /// alone: what uses them twice must count once.
  private var shared = RecordSet()
  /// By such a record, the indicators that look at cases and use it.
  private var marks: [UInt32: [UInt64]] = [:]
  /// How many words of bits the marks of a record have.
  private let width: Int

  /// Makes the use of no records.
  /// - Parameter caseUsers: the number of indicators that look at cases.
  init(caseUsers: Int) { width = CaseUse.width(ofUsers: caseUsers) }

  /// Takes in the records of a batch, for the indicators that look at events alone, and the events that those look at
  /// which look at cases too.
  /// - Returns: by row, the record's number.
  mutating func add(_ view: BatchView, plan: RecordUsePlan) -> [Int] {
    let before = recordCount
    let records = numbers(of: view.places)
    counts.append(contentsOf: repeatElement(0, count: recordCount - counts.count))
    // By record of the batch, the group that was entered last, so that none is entered twice.
    var entered = Array(repeating: -1, count: recordCount - before)
    for (number, group) in plan.groups.enumerated() {
      for selection in group.selections {
        for row in view.selections[selection].matching where entered[records[row] - before] != number {
          entered[records[row] - before] = number
          counts[records[row]] += UInt16(truncatingIfNeeded: group.indicators)
        }
      }
    }
    for (user, selections) in plan.selectionsOfCaseUsers.enumerated() {
      for selection in selections {
        for row in view.selections[selection].matching {
          shared.insert(records[row])
          marks[UInt32(truncatingIfNeeded: records[row]), default: Array(repeating: 0, count: width)].mark(user)
        }
      }
    }
    return records
  }

  /// Enters which records the cases of a unit use.
  mutating func merge(_ cases: CaseUse) {
    cases.forEach { record, users in
      if shared.contains(Int(record)) {
        var known = marks[record] ?? Array(repeating: 0, count: width)
        for (index, word) in zip(known.indices, users) { known[index] |= word }
        marks[record] = known
      } else if counts.indices.contains(Int(record)) {
        counts[Int(record)] += UInt16(truncatingIfNeeded: users.reduce(0) { $0 + $1.nonzeroBitCount })
      }
    }
  }

  /// Adds the use of other records, which come after these.
  mutating func merge(_ other: RecordUse) {
    shared.formUnion(other.shared, shiftedBy: recordCount)
    let before = UInt32(truncatingIfNeeded: recordCount)
    for (record, users) in other.marks { marks[record &+ before] = users }
    counts += other.counts
    recordCount += other.recordCount
  }

  /// How many records are used by how many indicators; those that none uses under 0.
  var histogram: [Int: Int] {
    var result: [Int: Int] = [:]
    for (record, count) in counts.enumerated() {
      let users = shared.contains(record) ? marks[UInt32(truncatingIfNeeded: record)] ?? [] : []
      result[Int(count) + users.reduce(0) { $0 + $1.nonzeroBitCount }, default: 0] += 1
    }
    return result
  }

  /// By row, a number for its record: the next one, or that of the row before where both are events of one record.
  private mutating func numbers(of places: [RecordPlace]) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(places.count)
    for row in places.indices {
      if places.continuesRecord(at: row) { shared.insert(max(recordCount - 1, 0)) } else { recordCount += 1 }
      numbers.append(recordCount - 1)
    }
    return numbers
  }
}

extension [UInt64] {
  /// Sets a bit, counted through all words from the lowest on.
  fileprivate mutating func mark(_ bit: Int) { self[bit >> 6] |= 1 << UInt64(bit & 63) }
}
