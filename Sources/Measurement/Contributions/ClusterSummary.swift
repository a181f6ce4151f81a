/// What is kept of the records of one unit for one indicator, cluster by cluster.
struct ClusterSummary<Kept: MergeableSummary>: MergeableSummary {
  /// What is kept of the records of one cluster.
  struct Part: Sendable {
    /// What the measure itself keeps.
    var kept = Kept()
    /// The number of records.
    var records = 0
  }

  /// By key, clusters of any number of records.
  private(set) var named: [UInt64: Part] = [:]
  /// The records that stand alone, each a cluster, in any order.
  private(set) var single: [(key: UInt64, part: Part)] = []

  init() {}

  /// Enters a record.
  /// - Parameter enter: enters it into what the measure keeps.
  mutating func add(to cluster: RowCluster, _ enter: (inout Kept) -> Void) {
    if cluster.isRecord {
      var part = Part(records: 1)
      enter(&part.kept)
      single.append((cluster.key, part))
    } else {
      named[cluster.key, default: Part()].records += 1
      enter(&named[cluster.key, default: Part()].kept)
    }
  }

  mutating func merge(_ other: ClusterSummary) {
    single += other.single
    named.merge(other.named) { own, more in
      var sum = own
      sum.kept.merge(more.kept)
      sum.records += more.records
      return sum
    }
  }

  mutating func translate(_ translation: [UInt32]) {
    for key in named.keys { named[key]?.kept.translate(translation) }
    for index in single.indices { single[index].part.kept.translate(translation) }
  }

  /// What the measure keeps of each cluster, in no order that means anything.
  var all: [Kept] { named.values.map(\.kept) + single.map(\.part.kept) }

  /// The entries of all clusters.
  ///
  /// Records that look the same are drawn each by itself: the second of them has the key of the first plus one, and so
  /// on. Which of them is which plays no part, since they add the same.
  /// - Parameter values: what the records of one cluster add; several entries where they are looked at one by one.
  func entries(_ values: (Part) -> [Contributions.Entry]) -> [Contributions.Entry] {
    var result: [Contributions.Entry] = []
    func add(_ part: Part, key: UInt64) {
      for var entry in values(part) {
        entry.key = key
        result.append(entry)
      }
    }
    for (key, part) in named { add(part, key: key) }
    var seen: [UInt64: UInt64] = [:]
    for (key, part) in single {
      let number = seen[key, default: 0]
      seen[key] = number + 1
      add(part, key: key &+ number)
    }
    return result
  }
}
