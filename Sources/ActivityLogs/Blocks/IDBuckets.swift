internal import Columns

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

  /// Takes the hashes of others down.
  mutating func merge(_ other: IDBuckets) {
    for bucket in buckets.indices { buckets[bucket] += other.buckets[bucket] }
  }

  /// Writes the hashes.
  func write(to writer: inout ByteWriter) { for bucket in buckets { writer.write(bucket) } }

  /// Reads hashes that were written.
  /// - Throws: `ByteReader.Damage` where they are not whole.
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    for bucket in buckets.indices { buckets[bucket] = try reader.numbers() }
  }

  /// Whether a hash may occur twice among some collections; two different ids can have one hash, equal ids always do.
  /// - Parameter bucket: which bucket of each is looked at.
  static func mayRepeat(in collections: [IDBuckets], bucket: Int) -> Bool {
    // Sorted rather than hashed once more: nobody who makes ids up can make sorting slow.
    let hashes = collections.flatMap { $0.buckets[bucket] }.sorted()
    return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
  }
}
