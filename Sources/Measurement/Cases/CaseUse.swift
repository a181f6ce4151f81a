/// Which records the indicators that look at cases use.
struct CaseUse: Sendable {
  /// By indicator that looks at cases, the records it uses.
  private(set) var marks: [RecordSet]

  /// Makes the use of no records.
  /// - Parameter users: the number of indicators that look at cases.
  init(users: Int) { marks = Array(repeating: RecordSet(), count: users) }

  /// Enters that an indicator uses a record.
  mutating func mark(_ record: Int, user: Int) { marks[user].insert(record) }

  /// Adds what else is used.
  mutating func formUnion(_ other: CaseUse) {
    for (user, records) in other.marks.enumerated() { marks[user].formUnion(records) }
  }
}
