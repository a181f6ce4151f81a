internal import RecordReaders

/// On which records the figures rest: for each record of an accepted event, the number of indicators that use it.
///
/// An indicator uses a record when an event of it is among those its figure is worked out of (`RecordTally.count`), at
/// whatever unit; what a missing field leaves undecided is not used. The quantities that rules ask about count as
/// indicators do.
struct RecordUse: Sendable {
  /// The number of records seen; each has a number below it.
  private(set) var recordCount = 0
  /// By record, the number of indicators that use it and look at events alone.
  private var counts: [UInt16] = []
  /// By indicator that looks at cases too, the records it uses.
  private var marks: [RecordSet]

  /// Makes the use of no records.
  /// - Parameter caseUsers: the number of indicators that look at cases.
  init(caseUsers: Int) { marks = Array(repeating: RecordSet(), count: caseUsers) }

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
        for row in view.selections[selection].matching { marks[user].insert(records[row]) }
      }
    }
    return records
  }

  /// Enters which records the cases of an evaluation use.
  mutating func merge(_ cases: CaseUse) {
    for (user, records) in cases.marks.enumerated() { marks[user].formUnion(records) }
  }

  /// Adds the use of other records, which come after these.
  mutating func merge(_ other: RecordUse) {
    for (user, records) in other.marks.enumerated() { marks[user].formUnion(records, shiftedBy: recordCount) }
    counts += other.counts
    recordCount += other.recordCount
  }

  /// How many records are used by how many indicators; those that none uses under 0.
  var histogram: [Int: Int] {
    var totals = counts.map { Int($0) }
    for records in marks { records.forEach { totals[$0] += 1 } }
    return totals.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// By row, a number for its record: the next one, or that of the row before where both are events of one record.
  private mutating func numbers(of places: [RecordPlace]) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(places.count)
    for row in places.indices {
      if !places.continuesRecord(at: row) { recordCount += 1 }
      numbers.append(recordCount - 1)
    }
    return numbers
  }
}
