internal import ActivityLogs
internal import RecordReaders

/// Draws evidence as records come by: the `EvidenceSample.capacity` smallest hashes, whatever the order.
struct EvidenceCollector: MergeableSummary {
  private struct Entry: Sendable {
    var hash: UInt64
    var record: EvidenceRecord

    /// By hash; records of equal hashes by place, and of one record, which a measure inside another can bring twice, the
    /// one that counts for the value first.
    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      left.hash != right.hash ? left.hash < right.hash : left.record.precedes(right.record)
    }
  }

  /// The number of entries at which the largest are let go of; above the capacity, so that sorting is rare.
  private static let limit = EvidenceSample.capacity + EvidenceSample.capacity / 4

  private var entries: [Entry] = []
  private var total = 0
  /// No hash above this one can be among the smallest any more.
  private var bound = UInt64.max

  /// Makes the collector of no records.
  init() {}

  /// Adds a record.
  mutating func add(hash: UInt64, place: RecordPlace, verdict: EvidenceVerdict) {
    total += 1
    guard hash <= bound else { return }
    entries.append(Entry(hash: hash, record: EvidenceRecord(place: place, verdict: verdict)))
    if entries.count >= Self.limit { shrink() }
  }

  mutating func merge(_ other: EvidenceCollector) {
    total += other.total
    entries.append(contentsOf: other.entries)
    bound = min(bound, other.bound)
    if entries.count > EvidenceSample.capacity { shrink() }
  }

  /// The records drawn.
  var sample: EvidenceSample {
    let drawn = entries.sorted(by: Entry.precedes).prefix(EvidenceSample.capacity).map(\.record)
    return EvidenceSample(records: drawn.sorted { $0.precedes($1) }, total: total)
  }

  /// The same records, none of them for or against.
  var neutral: EvidenceCollector {
    var result = self
    for index in result.entries.indices { result.entries[index].record.verdict = .neutral }
    return result
  }

  private mutating func shrink() {
    entries.sort(by: Entry.precedes)
    entries.removeLast(entries.count - EvidenceSample.capacity)
    bound = entries.last?.hash ?? .max
  }
}
