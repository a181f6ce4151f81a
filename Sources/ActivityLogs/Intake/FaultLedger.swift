internal import Diagnostics
internal import RecordReaders

/// The faults of records, each kind once with the places where it was met.
struct FaultLedger {
  /// A fault, and where else the same is wrong.
  struct Entry {
    /// The first of its kind.
    var fault: IntakeFault
    /// The number of records with the same fault.
    var count: Int
    /// The next places of it, `FaultLedger.placesShown` at most.
    var others: [RecordPlace]
  }

  /// The greatest number of entries; of what comes after only the number is kept.
  static let entriesShown = 100
  /// The greatest number of further places in an entry.
  static let placesShown = 10

  /// The entries, in the order in which they were met.
  private(set) var entries: [Entry] = []
  /// The number of faults that found no room.
  private(set) var notShown = 0
  /// By message code, the number of faults.
  private(set) var reasons: [String: Int] = [:]
  /// By word that nothing is called by, the number of events with it.
  private(set) var unknownWords: [IntakeFault.Help: Int] = [:]
  private var indices: [Message: Int] = [:]

  /// Begins without faults.
  init() {}

  /// Takes a fault down.
  mutating func add(_ fault: IntakeFault) {
    reasons[fault.fault.message.code, default: 0] += 1
    switch fault.help {
    case .nearActor, .nearActivity, .nearUnit: unknownWords[fault.help, default: 0] += 1
    case .none, .otherRecord: break
    }
    if let index = indices[fault.fault.message] {
      entries[index].count += 1
      if entries[index].others.count < Self.placesShown { entries[index].others.append(fault.fault.place) }
    } else if entries.count < Self.entriesShown {
      indices[fault.fault.message] = entries.count
      entries.append(Entry(fault: fault, count: 1, others: []))
    } else {
      notShown += 1
    }
  }
}
