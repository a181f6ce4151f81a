/// Which records of a unit's events the indicators use that look at cases: for each event a bit of every indicator.
struct CaseUse: Sendable {
  /// By event, the number of its record among those seen.
  private let records: [UInt32]
  /// By event, `width` words of bits.
  private var words: [UInt64]
  private let width: Int

  /// Makes the use of events that no indicator uses yet.
  /// - Parameters:
  ///   - records: by event, the number of its record.
  ///   - users: the number of indicators that look at cases.
  init(records: [UInt32], users: Int) {
    self.records = records
    width = Self.width(ofUsers: users)
    words = Array(repeating: 0, count: records.count * width)
  }

  /// How many words hold a bit of each indicator.
  static func width(ofUsers users: Int) -> Int { (users + 63) / 64 }

  /// Enters that an indicator uses the record of an event.
  mutating func mark(event: Int, user: Int) { words[event * width + user >> 6] |= 1 << UInt64(user & 63) }

  /// Calls a closure with the record of every event that any indicator uses, and the words of bits of these.
  func forEach(_ body: (UInt32, ArraySlice<UInt64>) -> Void) {
    for (event, record) in records.enumerated() {
      let users = words[event * width..<(event + 1) * width]
      if users.contains(where: { $0 != 0 }) { body(record, users) }
    }
  }
}
