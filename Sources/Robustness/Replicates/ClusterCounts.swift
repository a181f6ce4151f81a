/// The clusters of one unit, and how often each counts in four replicates at a time.
struct ClusterCounts {
  /// The keys of the clusters, each once, ascending.
  let keys: [UInt64]
  /// By cluster, how often it counts in each of the four replicates.
  private(set) var counts: [SIMD4<Int64>]

  /// Makes counts of nothing yet.
  init(keys: [UInt64]) {
    self.keys = Array(Set(keys)).sorted()
    counts = Array(repeating: .zero, count: self.keys.count)
  }

  /// Where clusters stand among all.
  func places(of keys: [UInt64]) -> [Int] {
    keys.map { key in
      var (low, high) = (0, self.keys.count)
      while low < high {
        let middle = (low + high) / 2
        if self.keys[middle] < key { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// Draws the next four replicates.
  /// - Parameter block: their numbers divided by four.
  mutating func draw(block: Int, from streams: RandomStreams) {
    for (index, key) in keys.enumerated() {
      let words = streams.words(.clusters, of: key, block: block)
      counts[index] = SIMD4(
        PoissonCounts.count(words.x), PoissonCounts.count(words.y), PoissonCounts.count(words.z),
        PoissonCounts.count(words.w))
    }
  }
}
