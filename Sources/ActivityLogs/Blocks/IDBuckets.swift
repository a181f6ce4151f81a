/// The hashes of the ids of logs, sorted into buckets as they come, to find out in the end whether any occurs twice.
struct IDBuckets: Sendable {
  /// The number of buckets, a power of two.
  static let count = 256

  private var buckets: [[UInt64]] = Array(repeating: [], count: count)

  /// Begins without ids.
  init() {}

  /// Takes the hash of an id of a `logs` entry down.
  mutating func add(_ hash: UInt64, entry: Int) {
    // Ids of different entries have nothing to do with each other.
    let hash = (hash ^ UInt64(truncatingIfNeeded: entry)) &* 0x9e37_79b9_7f4a_7c15
    buckets[Int(hash >> 56)].append(hash)
  }

  /// Whether a hash may occur twice among some collections; two different ids can have one hash, equal ids always do.
  /// - Parameter bucket: which bucket of each is looked at.
  static func mayRepeat(in collections: [IDBuckets], bucket: Int) -> Bool {
    let total = collections.reduce(0) { $0 + $1.buckets[bucket].count }
    guard total > 1 else { return false }
    var size = 16
    while size < total * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    var sawZero = false
    for hash in collections.lazy.flatMap({ $0.buckets[bucket] }) {
      guard hash != 0 else {
        if sawZero { return true }
        sawZero = true
        continue
      }
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 {
        if slots[slot] == hash { return true }
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = hash
    }
    return false
  }
}
